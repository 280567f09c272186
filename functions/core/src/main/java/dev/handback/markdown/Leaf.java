package dev.handback.markdown;

/**
 * A leaf block whose text is to be read once every reference of the document is known.
 *
 * @param start where the block begins, its marks included
 * @param level of a heading
 * @param block the number of the block whose words it holds; -1 where nobody asks for them
 */
record Leaf(Sort sort, int start, LeafText text, int level, int block) {
    static final int NO_BLOCK = -1;

    /** What its text is. */
    enum Sort {
        HEADING,
        WORDS,
        HTML
    }
}
