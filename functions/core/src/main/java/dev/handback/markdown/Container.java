package dev.handback.markdown;

/** An open block that holds others: a quote, a list, an item of one, a footnote. */
final class Container {
    private static final int FOOTNOTE_INDENT = 4;

    /** What it is. */
    enum Kind {
        QUOTE,
        LIST,
        ITEM,
        FOOTNOTE
    }

    final Kind kind;
    /** Of a list: its marker's type. */
    final char marker;
    /** Of an item: the columns that its lines are indented by. */
    final int width;

    private boolean empty = true;

    private Container(Kind kind, char marker, int width) {
        this.kind = kind;
        this.marker = marker;
        this.width = width;
    }

    static Container quote() {
        return new Container(Kind.QUOTE, '>', 0);
    }

    static Container list(char marker) {
        return new Container(Kind.LIST, marker, 0);
    }

    static Container item(int width) {
        return new Container(Kind.ITEM, ' ', width);
    }

    static Container footnote() {
        return new Container(Kind.FOOTNOTE, ' ', FOOTNOTE_INDENT);
    }

    boolean isEmptyItem() {
        return kind == Kind.ITEM && empty;
    }

    void fill() {
        empty = false;
    }

    boolean isListOf(char type) {
        return kind == Kind.LIST && marker == type;
    }

    /** Takes from a line what shows that it goes on; tells whether it does. */
    boolean continues(LineCursor line) {
        return switch (kind) {
            case LIST -> true;
            case QUOTE -> continuesQuote(line);
            case ITEM, FOOTNOTE -> continuesItem(line);
        };
    }

    private static boolean continuesQuote(LineCursor line) {
        if (line.isIndented() || line.character() != '>') {
            return false;
        }
        line.skipPast(1);
        line.skipColumns(1);
        return true;
    }

    private boolean continuesItem(LineCursor line) {
        if (line.indent() < width && (empty || !line.isBlank())) {
            return false;
        }
        line.skipColumns(width);
        return true;
    }
}
