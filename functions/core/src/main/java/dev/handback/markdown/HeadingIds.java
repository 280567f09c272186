package dev.handback.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives the headings of a parsed document the anchors that the rules know them by. */
final class HeadingIds {
    private final Lines lines;
    private final Map<Integer, String> anchors = new HashMap<>();
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();

    private HeadingIds(List<dev.handback.markdown.Heading> headings, Lines lines) {
        this.lines = lines;
        headings.forEach(heading -> anchors.put(heading.mark().line(), heading.anchor()));
    }

    static Document on(Document document, List<dev.handback.markdown.Heading> headings, Lines lines) {
        HeadingIds reader = new HeadingIds(headings, lines);
        reader.visit(document);
        document.set(Flexmark.HEADING_IDS, reader.ids);
        return document;
    }

    private void visit(Node node) {
        if (node instanceof Heading) {
            int line = lines.mark(node.getStartOffset()).line();
            ids.put(node, anchors.getOrDefault(line, Slugs.slug(PlainText.of(node))));
        }
        node.getChildren().forEach(this::visit);
    }
}
