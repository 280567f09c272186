package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A block of a document below its headings. */
public final class Block {
    private final Mark mark;
    private final Type type;
    private final String language;
    private final int codeEnd;
    private final Supplier<String> text;

    Block(Mark mark, Type type, String language, Supplier<String> text) {
        this.mark = mark;
        this.type = type;
        this.language = language;
        this.codeEnd = 0;
        this.text = text;
    }

    private Block(Block code, int lastLine) {
        this.mark = code.mark;
        this.type = code.type;
        this.language = code.language;
        this.codeEnd = lastLine;
        this.text = code.text;
    }

    Block withCodeUntil(int line) {
        return new Block(this, line);
    }

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

    /** Where its first character stands. */
    public Mark mark() {
        return mark;
    }

    public Type type() {
        return type;
    }

    /** The language of a code block; empty where none is said. */
    public String language() {
        return language;
    }

    /** The lines of a code block, from 1, its fences among them; none for all others. */
    public IntStream codeLines() {
        return IntStream.rangeClosed(mark.line(), codeEnd);
    }

    /** The code of a code block, the plain text of a paragraph; empty for all others. */
    public String text() {
        return text.get();
    }

    @Override
    public String toString() {
        return type + " at " + mark;
    }
}
