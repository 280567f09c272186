package dev.handback.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Map;

/** Flexmark, set up once to read and write what GitHub does. */
final class Flexmark {
    /** The anchors of the document's headings. */
    static final DataKey<Map<Node, String>> HEADING_IDS = new DataKey<>("HANDBACK_HEADING_IDS", Map.of());

    static final Parser PARSER = Parser.builder(options()).build();
    static final HtmlRenderer RENDERER = renderer(options());

    /**
     * For parts of a document. Flexmark counts the places in which links are words only, and begins at one below a
     * document; with this option it begins at none.
     */
    static final HtmlRenderer PARTS = renderer(options().set(HtmlRenderer.DO_NOT_RENDER_LINKS, true));

    private Flexmark() {}

    private static HtmlRenderer renderer(MutableDataSet options) {
        return HtmlRenderer.builder(options)
                .attributeProviderFactory(new IdsFactory())
                .build();
    }

    private static MutableDataSet options() {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                AutolinkExtension.create(),
                FootnoteExtension.create());
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false);
    }

    /** Gives every heading the anchor that GitHub gives it. */
    private static final class IdsFactory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                String id = Flexmark.HEADING_IDS.get(node.getDocument()).get(node);
                if (id != null) {
                    attributes.replaceValue("id", id);
                }
            };
        }
    }
}
