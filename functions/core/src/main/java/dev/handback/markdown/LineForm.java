package dev.handback.markdown;

/** Tells what a line is by its characters alone, from its first one that is no white space. */
final class LineForm {
    private static final int SHORTEST_FENCE = 3;
    private static final int FEWEST_DASHES = 3;
    private static final int DEEPEST_HEADING = 6;

    private LineForm() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** The level of a heading that begins with {@code #}; 0 where it is none. */
    static int headingLevel(String text, int at, int end) {
        int level = run(text, at, end, '#');
        boolean closed = at + level == end || isSpace(text.charAt(at + level));
        return level <= DEEPEST_HEADING && closed ? level : 0;
    }

    /** The length of an opening fence; 0 where it is none. */
    static int fence(String text, int at, int end) {
        char c = text.charAt(at);
        int length = run(text, at, end, c);
        boolean open = c == '~' || !contains(text, at + length, end, '`');
        return length >= SHORTEST_FENCE && open ? length : 0;
    }

    /** Whether the line is a rule across the page. */
    static boolean isRule(String text, int at, int end) {
        char c = text.charAt(at);
        int count = 0;
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == c) {
                count++;
            } else if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return count >= FEWEST_DASHES;
    }

    /** The level of the heading that the line underlines: 1 or 2; 0 where it is no underline. */
    static int underline(String text, int at, int end) {
        char c = text.charAt(at);
        int after = at + run(text, at, end, c);
        boolean only = skipSpaces(text, after, end) == end;
        return !only || (c != '=' && c != '-') ? 0 : c == '=' ? 1 : 2;
    }

    /** How often the character stands there in a row. */
    static int run(String text, int at, int end, char c) {
        int i = at;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        return i - at;
    }

    static int skipSpaces(String text, int at, int end) {
        int i = at;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the text without the white space at its end. */
    static int trimmedEnd(String text, int at, int end) {
        int i = end;
        while (i > at && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean contains(String text, int at, int end, char c) {
        int found = text.indexOf(c, at, end);
        return found >= 0;
    }
}
