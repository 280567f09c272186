package dev.handback.markdown;

import java.util.Optional;

/**
 * What begins an item of a list.
 *
 * @param type the bullet, or what stands behind the number: another one begins another list
 * @param length characters
 * @param first whether it may begin a list right below a paragraph
 */
record ListMarker(char type, int length, boolean first) {
    private static final int MOST_DIGITS = 9;

    static Optional<ListMarker> at(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '-' || c == '+' || c == '*') {
            return closed(text, at + 1, end) ? Optional.of(of(text, at, end, c)) : Optional.empty();
        }
        int digits = 0;
        while (at + digits < end && isDigit(text.charAt(at + digits))) {
            digits++;
        }
        int dot = at + digits;
        boolean marked = digits > 0
                && digits <= MOST_DIGITS
                && dot < end
                && (text.charAt(dot) == '.' || text.charAt(dot) == ')')
                && closed(text, dot + 1, end);
        return marked ? Optional.of(numbered(text, at, dot, end)) : Optional.empty();
    }

    boolean isOrdered() {
        return type == '.' || type == ')';
    }

    private static ListMarker of(String text, int at, int end, char bullet) {
        return new ListMarker(bullet, 1, hasContent(text, at + 1, end));
    }

    private static ListMarker numbered(String text, int at, int dot, int end) {
        boolean one = Integer.parseInt(text, at, dot, 10) == 1;
        return new ListMarker(text.charAt(dot), dot + 1 - at, one && hasContent(text, dot + 1, end));
    }

    private static boolean hasContent(String text, int at, int end) {
        return LineForm.skipSpaces(text, at, end) < end;
    }

    private static boolean closed(String text, int at, int end) {
        return at == end || LineForm.isSpace(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
