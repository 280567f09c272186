package dev.handback.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
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
    /** Where the links of the document that is being rendered lead; set on the document before it is rendered. */
    static final DataKey<LinkTargets> TARGETS = new DataKey<>("HANDBACK_TARGETS", LinkTargets.AS_WRITTEN);

    /** The anchors of the document's headings. */
    static final DataKey<Map<Node, String>> HEADING_IDS = new DataKey<>("HANDBACK_HEADING_IDS", Map.of());

    static final Parser PARSER = Parser.builder(options()).build();
    static final HtmlRenderer RENDERER = HtmlRenderer.builder(options())
            .linkResolverFactory(new TargetsFactory())
            .attributeProviderFactory(new IdsFactory())
            .build();

    private Flexmark() {}

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

    /** Sends every link through the document's {@link LinkTargets}. */
    private static final class TargetsFactory extends IndependentLinkResolverFactory {
        @Override
        public LinkResolver apply(LinkResolverBasicContext context) {
            return Flexmark::resolve;
        }
    }

    private static com.vladsch.flexmark.html.renderer.ResolvedLink resolve(
            Node node, LinkResolverBasicContext context, com.vladsch.flexmark.html.renderer.ResolvedLink link) {
        boolean image = link.getLinkType().equals(com.vladsch.flexmark.html.renderer.LinkType.IMAGE);
        String address = Flexmark.TARGETS.get(node.getDocument()).address(link.getUrl(), image);
        return link.withStatus(com.vladsch.flexmark.html.renderer.LinkStatus.VALID)
                .withUrl(address);
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
