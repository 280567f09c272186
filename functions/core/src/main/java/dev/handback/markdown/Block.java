package dev.handback.markdown;

import dev.handback.yaml.Mark;

/**
 * A block of a document below its headings.
 *
 * @param text the code of a code block, else its plain text
 * @param language of a code block; empty where none is said
 */
public record Block(Mark mark, Type type, String text, String language) {

    /** The sorts of block that rules ask for. */
    public enum Type {
        PARAGRAPH,
        ORDERED_LIST,
        BULLET_LIST,
        CODE,
        QUOTE,
        TABLE,
        HTML
    }
}
