package dev.handback.check.rule;

/** What is listened to of a text: its beginning. Nobody writes longer sentences, and patterns take time for each letter. */
final class Listened {
    private static final int LONGEST = 2000;

    private Listened() {}

    static String to(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
