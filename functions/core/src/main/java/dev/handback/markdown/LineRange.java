package dev.handback.markdown;

/** Lines of a file, counted from 1: the first one, and the one after the last. Empty where both are the same. */
public record LineRange(int first, int end) {
    public LineRange {
        if (first < 1 || end < first) {
            throw new IllegalArgumentException("not a range of lines: " + first + " to " + end);
        }
    }

    /** Whether the line is one of these. */
    public boolean contains(int line) {
        return line >= first && line < end;
    }
}
