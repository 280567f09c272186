package dev.handback.document;

import dev.handback.markdown.LineStarts;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The lines of a text, cut out of it when they are asked for. Of ten thousand documents, each line as a text of its own
 * would be the half of all memory.
 */
public final class TextLines extends AbstractList<String> implements RandomAccess {
    private final List<String> above;
    private final String text;
    private final LineStarts starts;

    private TextLines(List<String> above, String text) {
        this.above = above;
        this.text = text;
        this.starts = LineStarts.of(text);
    }

    /** The lines of a text; an empty one has one. */
    public static TextLines of(String text) {
        return new TextLines(List.of(), text);
    }

    /** The same lines, of which the first few stand apart and the others are cut out of what follows them. */
    public static TextLines of(List<String> above, String below) {
        return new TextLines(List.copyOf(above), below);
    }

    /** Lines that nobody can change. */
    static List<String> kept(List<String> lines) {
        return lines instanceof TextLines ? lines : List.copyOf(lines);
    }

    @Override
    public String get(int index) {
        return index < above.size() ? above.get(index) : line(index - above.size());
    }

    private String line(int index) {
        return text.substring(starts.start(index), starts.end(index));
    }

    @Override
    public int size() {
        return above.size() + starts.count();
    }

    /** What stands on a line of the text and below it. */
    public String from(int index) {
        return index < starts.count() ? text.substring(starts.start(index)) : "";
    }
}
