package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Set;

/** All that rules ask of a Markdown text, each in the order of the text. */
record Outline(
        List<Heading> headings,
        List<Link> links,
        List<Block> blocks,
        Set<String> anchors,
        List<HtmlTag> tags,
        List<Mark> unclosedFences) {
    Outline {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        blocks = List.copyOf(blocks);
        anchors = Set.copyOf(anchors);
        tags = List.copyOf(tags);
        unclosedFences = List.copyOf(unclosedFences);
    }
}
