package dev.handback.markdown;

import java.util.ArrayList;
import java.util.List;

/** What a reader sees of inlines, as it grows: marks are written like words first, and cut when they turn out to be marks. */
final class PlainWords {
    private final StringBuilder words = new StringBuilder();
    private final List<Cut> cuts = new ArrayList<>();

    /** Characters that turned out to be marks. */
    private record Cut(int start, int length) {}

    int length() {
        return words.length();
    }

    void add(char c) {
        words.append(c);
    }

    void add(CharSequence text) {
        words.append(text);
    }

    void add(String text, int start, int end) {
        words.append(text, start, end);
    }

    void cut(int start, int length) {
        if (length > 0) {
            cuts.add(new Cut(start, length));
        }
    }

    @Override
    public String toString() {
        if (cuts.isEmpty()) {
            return words.toString().strip();
        }
        cuts.sort(java.util.Comparator.comparingInt(Cut::start));
        StringBuilder plain = new StringBuilder(words.length());
        int from = 0;
        for (Cut cut : cuts) {
            plain.append(words, from, cut.start());
            from = cut.start() + cut.length();
        }
        return plain.append(words, from, words.length()).toString().strip();
    }
}
