package dev.handback.markdown;

/**
 * A line as it is taken apart from its left: blocks around it take their marks and indentation, the rest is left to the
 * next one. Columns count from 0; a tab reaches to the next multiple of four, and may be taken in part.
 */
final class LineCursor {
    private static final int TAB = 4;

    private final String text;
    private int at;
    private int column;
    private int end;
    private int next;
    private int nextColumn;

    LineCursor(String text) {
        this.text = text;
    }

    void begin(int start, int lineEnd) {
        at = start;
        column = 0;
        end = lineEnd;
        look();
    }

    /** Where what is left begins, white space included. */
    int at() {
        return at;
    }

    /** Where the line ends. */
    int end() {
        return end;
    }

    /** The first character that is no white space, as an offset of the text. */
    int next() {
        return next;
    }

    /** The first character that is no white space; a line break where there is none. */
    char character() {
        return next < end ? text.charAt(next) : '\n';
    }

    /** Columns of white space before it. */
    int indent() {
        return nextColumn - column;
    }

    /** Four columns make code. */
    boolean isIndented() {
        return indent() >= TAB;
    }

    boolean isBlank() {
        return next == end;
    }

    /** Takes columns of white space. */
    void skipColumns(int columns) {
        int to = Math.min(column + columns, nextColumn);
        while (column < to) {
            int width = text.charAt(at) == '\t' ? TAB - column % TAB : 1;
            if (column + width <= to) {
                at++;
            }
            column = Math.min(to, column + width);
        }
    }

    /** Takes the white space and as many characters behind it. */
    void skipPast(int characters) {
        column = nextColumn + characters;
        at = next + characters;
        look();
    }

    private void look() {
        next = at;
        nextColumn = column;
        while (next < end && LineForm.isSpace(text.charAt(next))) {
            nextColumn += text.charAt(next) == '\t' ? TAB - nextColumn % TAB : 1;
            next++;
        }
    }
}
