package dev.handback.check.format;

/** Text for XML 1.0: its marks are escaped, and what XML cannot hold becomes the replacement character. */
final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(safe::appendCodePoint);
        return safe.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String text) {
        return text(text)
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
