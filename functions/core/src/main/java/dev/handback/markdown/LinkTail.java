package dev.handback.markdown;

/**
 * What stands behind the text of a link: {@code (target "title")}, or the same without brackets in a definition. Offsets
 * that lead nowhere are -1.
 */
final class LinkTail {
    private static final int DEEPEST = 32;

    private final String text;
    private int targetStart;
    private int targetEnd;

    LinkTail(String text) {
        this.text = text;
    }

    /** The target of what was read last, as written. */
    String target() {
        return text.substring(targetStart, targetEnd);
    }

    /** The end of {@code (target "title")}, whose bracket stands here. */
    int inline(int open) {
        int start = skipWhite(open + 1);
        int end = is(start, ')') ? empty(start) : target(start);
        if (end < 0) {
            return -1;
        }
        int next = skipWhite(end);
        int title = next > end ? titleEnd(next) : -1;
        int close = title < 0 ? next : skipWhite(title);
        return is(close, ')') ? close + 1 : -1;
    }

    /** The end of a target. */
    int target(int start) {
        return is(start, '<') ? pointed(start) : bare(start);
    }

    /** The end of a title. */
    int titleEnd(int start) {
        if (start >= text.length() || "\"'(".indexOf(text.charAt(start)) < 0) {
            return -1;
        }
        char close = text.charAt(start) == '(' ? ')' : text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '(' && close == ')') {
                return -1;
            }
        }
        return -1;
    }

    int skipWhite(int from) {
        int i = from;
        while (i < text.length() && isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int empty(int at) {
        targetStart = at;
        targetEnd = at;
        return at;
    }

    private int pointed(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                targetStart = start + 1;
                targetEnd = i;
                return i + 1;
            } else if (c == '<' || c == '\n') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int bare(int start) {
        int depth = 0;
        int i = start;
        for (; i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '\u007f'; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(' && ++depth > DEEPEST) {
                return -1;
            } else if (c == ')' && --depth < 0) {
                break;
            }
        }
        targetStart = start;
        targetEnd = i;
        return i == start || depth > 0 ? -1 : i;
    }

    private boolean is(int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
