package dev.handback.yaml;

import java.util.List;
import java.util.Optional;

/** The lines of a plain YAML text, read from left to right and from top to bottom; blank ones and comments are passed over. */
final class PlainLines {
    private static final int LONGEST = 1000;

    private final List<String> lines;
    private final int firstLine;
    private int line = -1;
    private int column;

    private PlainLines(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
        next();
    }

    /** The lines of a text; nothing where it holds a character that YAML may read in a way of its own. */
    static Optional<PlainLines> of(String text, int firstLine) {
        if (!text.chars().allMatch(PlainLines::isPlain)) {
            return Optional.empty();
        }
        List<String> lines = List.of(text.split("\n", -1));
        return lines.stream().anyMatch(line -> line.length() > LONGEST)
                ? Optional.empty()
                : Optional.of(new PlainLines(lines, firstLine));
    }

    private static boolean isPlain(int c) {
        return c == '\n' || (c >= ' ' && c <= '~') || (c > '\u00A0' && c < '\u1680');
    }

    boolean atEnd() {
        return line >= lines.size();
    }

    /** Goes to the next line that holds something. */
    void next() {
        do {
            line++;
            column = atEnd() ? 0 : beginning(lines.get(line));
        } while (!atEnd() && (isLineEmpty() || lines.get(line).charAt(column) == '#'));
    }

    private static int beginning(String line) {
        int column = 0;
        while (column < line.length() && line.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    /** The column of what comes next, from 0. */
    int indent() {
        return column;
    }

    Mark mark() {
        return new Mark(firstLine + line, column + 1);
    }

    /** What is left of the line, without the blanks at its end. */
    String rest() {
        return lines.get(line).substring(column).stripTrailing();
    }

    private boolean isLineEmpty() {
        return column >= lines.get(line).length();
    }

    boolean isItem() {
        String text = lines.get(line);
        return text.charAt(column) == '-' && (column + 1 == text.length() || text.charAt(column + 1) == ' ');
    }

    /** Goes to what an item of a list holds; false where it does not stand on the same line. */
    boolean enterItem() {
        skip(1);
        return !isLineEmpty() && lines.get(line).charAt(column) != '#';
    }

    /** Goes behind a key of this length and its colon; tells whether something stands there. */
    boolean enterValue(int length) {
        int behind = column + length + 1;
        skip(length + 1);
        boolean found = !isLineEmpty();
        column = found ? column : behind;
        return found;
    }

    private void skip(int length) {
        column += length;
        String text = lines.get(line);
        while (column < text.length() && text.charAt(column) == ' ') {
            column++;
        }
    }

    /** The key that stands here: a word with a colon behind it. */
    Optional<YamlNode.Scalar> key() {
        String text = lines.get(line);
        int end = column;
        while (end < text.length() && isOfKey(text.charAt(end), end == column)) {
            end++;
        }
        boolean colon = end > column
                && end < text.length()
                && text.charAt(end) == ':'
                && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
        return colon
                ? Optional.of(new YamlNode.Scalar(mark(), text.substring(column, end), YamlNode.Type.TEXT))
                : Optional.empty();
    }

    private static boolean isOfKey(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
    }
}
