package dev.handback.check.rule;

import java.util.List;
import java.util.Locale;

/** How people write a secret that is none: as a word that says so, or with the same letter again and again. */
final class Placeholders {
    private static final int RUN = 5;
    private static final List<String> WORDS = List.of(
            "example",
            "sample",
            "dummy",
            "fake",
            "placeholder",
            "redacted",
            "xxxx",
            "your",
            "changeme",
            "change_me",
            "change-me",
            "notreal",
            "secret",
            "token_here",
            "....",
            "****",
            "abcdefghijklmnop",
            "insert");

    private Placeholders() {}

    static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    /** Five times the same character in a row: people write that, generators do not. */
    static boolean hasRun(String text) {
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            run = text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
            if (run == RUN) {
                return true;
            }
        }
        return false;
    }
}
