package dev.handback.check.answer;

/**
 * Text of a repository as it may stand in Markdown that others read: one line, no markup of its own but code, no mention
 * that wakes somebody up, nothing that ends a table cell.
 */
final class MarkdownText {
    private static final int LONGEST = 500;
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

    private MarkdownText() {}

    /** A sentence in which single back quotes stand around code. */
    static String of(String text) {
        String[] parts = oneLine(text).replaceAll("`{2,}", "'").split("`", -1);
        StringBuilder out = new StringBuilder(words(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            boolean code = i % 2 == 1;
            out.append(code ? code(parts[i]) : words(parts[i]));
        }
        return out.toString();
    }

    /** Text which the template puts between back quotes of its own. */
    static String inCode(String text) {
        return oneLine(text).replace('`', '\'');
    }

    private static String oneLine(String text) {
        String line = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return line.replaceAll(UNSEEN, " ");
    }

    /** Nothing is code that is empty: two back quotes would begin another sort. */
    private static String code(String text) {
        return text.isEmpty() ? "'" : "`" + text.replace("\\|", "\\ |").replace("|", "\\|") + "`";
    }

    /** An address that became a link would take a back quote behind it along. */
    private static String words(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\[\\]*_#!\\\\~|]", "\\\\$0")
                .replace("@", "@\u200b")
                .replace("://", "&#58;//")
                .replace("www.", "www&#46;");
    }
}
