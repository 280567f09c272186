package dev.handback.adapters.github;

import java.util.Locale;

/** The most characters that GitHub takes in a place. */
enum TextLimit {
    SUMMARY(65_535),
    BODY(65_536),
    TITLE(255),
    /** 64 KB, at the three bytes that a character of Java takes at most. */
    MESSAGE(21_845);

    private final int most;

    TextLimit(int most) {
        this.most = most;
    }

    /** The text, or as many of its lines as fit, with a sentence that says how much is missing. */
    String cut(String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = whole(text, most - told(text.length()).length());
        int line = text.lastIndexOf('\n', end);
        int kept = line > end / 2 ? line : end;
        return text.substring(0, kept) + told(text.length() - kept);
    }

    /** One line, shortened with an ellipsis. */
    String shorten(String text) {
        return text.length() <= most ? text : text.substring(0, whole(text, most - 1)) + "…";
    }

    private String told(int missing) {
        return String.format(
                        Locale.ROOT, "%n%n_%,d more characters are left out: GitHub takes %,d at most._", missing, most)
                .replace("\r", "");
    }

    /** Never half a character. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
