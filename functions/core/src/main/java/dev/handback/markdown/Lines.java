package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.Arrays;

/** Turns offsets of a text into lines and columns of the file that holds it. */
final class Lines {
    private final int[] starts;
    private final int firstLine;

    Lines(String text, int firstLine) {
        this.starts = starts(text);
        this.firstLine = firstLine;
    }

    Mark mark(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Mark(index + firstLine, offset - starts[index] + 1);
    }

    int count() {
        return starts.length;
    }

    /** Where a line begins; the first is 0. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line of the text ends, its line break left out. */
    int end(int line, String text) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** The line after the last one. */
    int end() {
        return starts.length + firstLine;
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
