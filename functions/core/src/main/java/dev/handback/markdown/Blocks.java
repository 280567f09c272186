package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;

/** What the lines of a document turned out to be: its blocks, the leaves to be read, and the definitions. */
final class Blocks {
    final List<Block> blocks = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    final List<Mark> unclosedFences = new ArrayList<>();
    final References references = new References();
    final Texts texts;

    private final String text;
    private final Lines lines;

    Blocks(String text, Lines lines, Texts texts) {
        this.text = text;
        this.lines = lines;
        this.texts = texts;
    }

    int add(Block.Type type, int at, String language) {
        int number = blocks.size();
        Texts read = texts; // so that the block keeps the texts, and not all that was needed to find it
        blocks.add(new Block(lines.mark(at), type, language, () -> read.of(number)));
        return number;
    }

    /** Ends a code block with the line at an offset. */
    void endCode(int block, int at) {
        blocks.set(block, blocks.get(block).withCodeUntil(lines.mark(at).line()));
    }

    void unclosed(int at) {
        unclosedFences.add(lines.mark(at));
    }

    /** Takes a paragraph, after the definitions at its beginning; tells what is left of it. */
    LeafText withoutDefinitions(LeafText words) {
        if (words.isEmpty() || text.charAt(words.start()) != '[') {
            return words;
        }
        String content = words.text();
        int end = references.take(content);
        return words.withoutFirst(
                (int) content.substring(0, end).chars().filter(c -> c == '\n').count()
                        + (end == content.length() ? 1 : 0));
    }

    void paragraph(LeafText words) {
        LeafText left = withoutDefinitions(words);
        if (!left.isEmpty()) {
            int block = add(Block.Type.PARAGRAPH, left.start(), "");
            words(left, block);
        }
    }

    void words(LeafText words, int block) {
        if (words.mayLink() || (texts.areWanted() && block >= 0)) {
            leaves.add(new Leaf(Leaf.Sort.WORDS, words.start(), words, 0, block));
        }
    }

    void heading(int start, LeafText words, int level) {
        leaves.add(new Leaf(Leaf.Sort.HEADING, start, words, level, Leaf.NO_BLOCK));
    }

    void html(LeafText html) {
        leaves.add(new Leaf(Leaf.Sort.HTML, html.start(), html, 0, Leaf.NO_BLOCK));
    }
}
