package dev.handback.markdown;

import java.util.Arrays;

/** Where the lines of a text begin and end, counted from 0; a text without a line break is one line. */
public final class LineStarts {
    private final String text;
    private final int[] starts;

    private LineStarts(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static LineStarts of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = end + 1;
        }
        return new LineStarts(text, Arrays.copyOf(starts, count));
    }

    public int count() {
        return starts.length;
    }

    public int start(int line) {
        return starts[line];
    }

    /** Where a line ends, its line break left out. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** The line that holds an offset. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
