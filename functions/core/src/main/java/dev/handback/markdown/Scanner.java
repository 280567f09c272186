package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads from a Markdown text what rules ask for, in two passes and without building a tree: lines to blocks, then the
 * text of the leaves. By CommonMark, and by what GitHub adds to it; see the note on the scanner.
 */
final class Scanner {
    private final Blocks blocks;
    private final Lines lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<HtmlTag> tags = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Slugs slugs = new Slugs();

    private Scanner(Blocks blocks, Lines lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    static Outline scan(String text, Lines lines) {
        return scan(text, lines, new Texts(text));
    }

    /** Reads a text; where they are wanted, also the texts of its blocks. */
    static Outline scan(String text, Lines lines, Texts texts) {
        Blocks blocks = new Blocks(text, lines, texts);
        new BlockScanner(text, blocks).scan(lines);
        return new Scanner(blocks, lines).outline();
    }

    private Outline outline() {
        blocks.leaves.forEach(this::read);
        return new Outline(headings, links, blocks.blocks, anchors, tags, blocks.unclosedFences);
    }

    private void read(Leaf leaf) {
        String text = leaf.text().text();
        IntFunction<Mark> marks = offset -> lines.mark(leaf.text().sourceOf(offset));
        switch (leaf.sort()) {
            case HTML -> html(HtmlReader.tags(text, marks));
            case HEADING -> heading(leaf, inlines(text, marks));
            case WORDS -> {
                Inlines inlines = inlines(text, marks);
                if (blocks.texts.areWanted()) {
                    blocks.texts.put(leaf.block(), inlines.plain());
                }
            }
        }
    }

    private Inlines inlines(String text, IntFunction<Mark> marks) {
        Inlines inlines = new Inlines(text, blocks.references, marks);
        links.addAll(inlines.links);
        tags(inlines.tags);
        return inlines;
    }

    private void heading(Leaf leaf, Inlines inlines) {
        String words = inlines.plain();
        String anchor = slugs.next(words);
        anchors.add(anchor);
        headings.add(new Heading(lines.mark(leaf.start()), leaf.level(), words, anchor));
    }

    private void html(List<HtmlTag> found) {
        found.forEach(tag -> tag.link().ifPresent(links::add));
        tags(found);
    }

    private void tags(List<HtmlTag> found) {
        tags.addAll(found);
        for (HtmlTag tag : found) {
            tag.find("id").ifPresent(anchors::add);
            tag.find("name").ifPresent(anchors::add);
        }
    }
}
