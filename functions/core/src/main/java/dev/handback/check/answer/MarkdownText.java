package dev.handback.check.answer;

/**
 * Text of a repository as it may stand in Markdown that others read: one line, no markup of its own but code, no mention
 * that wakes somebody up, nothing that ends a table cell.
 */
final class MarkdownText {
    private static final int LONGEST = 500;

    private MarkdownText() {}

    static String of(String text) {
        String line = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        StringBuilder out = new StringBuilder(line.length() + 16);
        boolean code = false;
        for (int c : line.codePoints().toArray()) {
            code ^= c == '`';
            append(out, c, code);
        }
        return code ? out.append('`').toString() : out.toString();
    }

    private static void append(StringBuilder out, int c, boolean code) {
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR) {
            out.append(' ');
        } else if (c == '|') {
            out.append("\\|");
        } else if (code) {
            out.appendCodePoint(c);
        } else if (c == '@') {
            out.append("@\u200b");
        } else if (c == '<') {
            out.append("&lt;");
        } else if ("[]*_#!\\~".indexOf(c) >= 0) {
            out.append('\\').appendCodePoint(c);
        } else {
            out.appendCodePoint(c);
        }
    }
}
