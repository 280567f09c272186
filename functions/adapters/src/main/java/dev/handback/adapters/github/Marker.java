package dev.handback.adapters.github;

import org.jspecify.annotations.Nullable;

/** The hidden first line by which Handback knows its own texts again. */
record Marker(String line) {
    Marker {
        if (line.isBlank() || line.contains("\n")) {
            throw new IllegalArgumentException("not a marker of one line: '" + line + "'");
        }
    }

    boolean opens(@Nullable String text) {
        return text != null && text.lines().findFirst().filter(line::equals).isPresent();
    }

    /** The text with the marker on its first line, as long as GitHub takes. */
    String on(String text) {
        return TextLimit.BODY.cut(opens(text) ? text : line + "\n" + text);
    }

    /** GitHub may hand a text back with other line ends, or without the empty ones at its end. */
    static boolean same(@Nullable String known, String text) {
        return known != null && plain(known).equals(plain(text));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
