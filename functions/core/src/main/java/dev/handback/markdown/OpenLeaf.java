package dev.handback.markdown;

/** The leaf block that a line may go on with. */
sealed interface OpenLeaf {
    /** There is none. */
    record None() implements OpenLeaf {}

    /** A paragraph, as long as nothing makes it a heading or a table. */
    record Words(LeafText text) implements OpenLeaf {}

    /** The rows of a table. */
    record Table() implements OpenLeaf {}

    /** Indented code. */
    record Indented(int block, StringBuilder code) implements OpenLeaf {}

    /** HTML. */
    record Html(HtmlBlockForm form, LeafText text) implements OpenLeaf {}

    /**
     * A code fence.
     *
     * @param start where it opens
     * @param indent columns before it
     */
    record Fence(int start, char mark, int length, int indent, int block, StringBuilder code) implements OpenLeaf {
        boolean isClosedBy(String text, LineCursor line) {
            if (line.isIndented() || line.character() != mark) {
                return false;
            }
            int run = LineForm.run(text, line.next(), line.end(), mark);
            return run >= length && LineForm.skipSpaces(text, line.next() + run, line.end()) == line.end();
        }
    }
}
