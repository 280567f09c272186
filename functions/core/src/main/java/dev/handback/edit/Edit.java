package dev.handback.edit;

/** A part of a text, from {@code start} up to {@code end}, and what takes its place. */
public record Edit(int start, int end, String replacement) {
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a part of a text: " + start + " to " + end);
        }
    }

    /** Puts a text between what stands there. */
    public static Edit insert(int offset, String text) {
        return new Edit(offset, offset, text);
    }
}
