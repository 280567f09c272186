package dev.handback.markdown;

/** A row of a table, as GitHub's Markdown writes it: cells with a bar between two. */
final class TableRow {
    private TableRow() {}

    /** Whether the line is the row of dashes below a table's head. */
    static boolean isDelimiter(String text, int at, int end) {
        int i = text.charAt(at) == '|' ? at + 1 : at;
        boolean fits = i < end;
        while (fits && i < end) {
            int dashes = colon(text, LineForm.skipSpaces(text, i, end), end);
            int after = dashes + LineForm.run(text, dashes, end, '-');
            i = LineForm.skipSpaces(text, colon(text, after, end), end);
            fits = after > dashes && (i == end || text.charAt(i) == '|');
            i++;
        }
        return fits;
    }

    private static int colon(String text, int at, int end) {
        return at < end && text.charAt(at) == ':' ? at + 1 : at;
    }

    /** How many cells the row has. */
    static int cells(String text, int at, int end) {
        int start = text.charAt(at) == '|' ? at + 1 : at;
        int count = 1;
        int bar = nextBar(text, start, end);
        while (bar < end) {
            boolean last = LineForm.skipSpaces(text, bar + 1, end) == end;
            count += last ? 0 : 1;
            bar = nextBar(text, bar + 1, end);
        }
        return count;
    }

    /** The bar that ends the cell which begins here; the end of the line where there is none. */
    static int nextBar(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') {
                return i;
            } else if (c == '\\') {
                i++;
            }
        }
        return end;
    }
}
