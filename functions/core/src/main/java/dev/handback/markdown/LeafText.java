package dev.handback.markdown;

import java.util.Arrays;

/** The text of a leaf block without what belongs to the blocks around it; knows where each piece stands in the source. */
final class LeafText {
    private final String source;
    private int[] pieces = new int[4];
    private int count;

    LeafText(String source) {
        this.source = source;
    }

    static LeafText of(String source, int start, int end) {
        LeafText leaf = new LeafText(source);
        leaf.add(start, end);
        return leaf;
    }

    void add(int start, int end) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, count * 2);
        }
        pieces[count++] = start;
        pieces[count++] = end;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int start() {
        return pieces[0];
    }

    int lastStart() {
        return pieces[count - 2];
    }

    int lastEnd() {
        return pieces[count - 1];
    }

    void removeLast() {
        count -= 2;
    }

    LeafText withoutFirst(int lines) {
        LeafText rest = new LeafText(source);
        rest.pieces = Arrays.copyOfRange(pieces, Math.min(count, lines * 2), Math.max(count, 4));
        rest.count = Math.max(0, count - lines * 2);
        return rest;
    }

    /** The pieces, with a line break between two. */
    String text() {
        if (count == 2) {
            return source.substring(pieces[0], pieces[1]);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i += 2) {
            text.append(source, pieces[i], pieces[i + 1]).append('\n');
        }
        text.setLength(Math.max(0, text.length() - 1));
        return text.toString();
    }

    /** Where an offset of the text stands in the source. */
    int sourceOf(int offset) {
        int rest = offset;
        for (int i = 0; i < count - 2; i += 2) {
            int length = pieces[i + 1] - pieces[i];
            if (rest <= length) {
                return pieces[i] + rest;
            }
            rest -= length + 1;
        }
        return pieces[count - 2] + rest;
    }

    /** Whether it may hold a link or HTML: most do not, and need no closer look. */
    boolean mayLink() {
        for (int i = 0; i < count; i += 2) {
            if (mayLink(pieces[i], pieces[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayLink(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '[' || c == '<' || (c == ':' && i + 1 < end && source.charAt(i + 1) == '/')) {
                return true;
            }
            if (c == 'w' && source.startsWith("www.", i)) {
                return true;
            }
        }
        return false;
    }
}
