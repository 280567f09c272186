package dev.handback.cli;

/** Makes text from a repository safe for a terminal: no control characters, nothing that turns its direction. */
final class Safe {
    private Safe() {}

    static String line(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean visible = type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR;
            safe.appendCodePoint(visible ? c : ' ');
        });
        return safe.toString();
    }

    static String shorten(String text, int length) {
        String line = line(text);
        return line.length() <= length ? line : line.substring(0, Math.max(1, length - 1)) + "…";
    }
}
