package dev.handback.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The lines of a text, cut out of it when they are asked for. Of ten thousand documents, each line as a text of its own
 * would be the half of all memory.
 */
public final class TextLines extends AbstractList<String> implements RandomAccess {
    private final List<String> above;
    private final String text;
    private final int[] starts;

    private TextLines(List<String> above, String text) {
        this.above = above;
        this.text = text;
        this.starts = starts(text);
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
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return text.substring(starts[index], end);
    }

    @Override
    public int size() {
        return above.size() + starts.length;
    }

    /** What stands on a line of the text and below it. */
    public String from(int index) {
        return index < starts.length ? text.substring(starts[index]) : "";
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
