package dev.handback.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** ASCII texts of two letters or more, any of which is looked for in one pass: cheaper than a pattern, and before it. */
public final class Markers {
    private static final int ASCII = 128;

    private final boolean ignoringCase;
    private final BitSet beginnings = new BitSet(ASCII * ASCII);
    private final Map<Integer, List<String>> markers = new HashMap<>();

    private Markers(boolean ignoringCase, List<String> texts) {
        this.ignoringCase = ignoringCase;
        texts.forEach(this::add);
    }

    public static Markers of(List<String> texts) {
        return new Markers(false, texts);
    }

    /** Of texts with {@code |} between them, whether written with capitals or without. */
    public static Markers ignoringCase(String texts) {
        return new Markers(true, List.of(texts.toLowerCase(Locale.ROOT).split(" \\| ", -1)));
    }

    private void add(String marker) {
        int pair = pair(marker.charAt(0), marker.charAt(1));
        beginnings.set(pair);
        markers.computeIfAbsent(pair, any -> new ArrayList<>()).add(marker);
    }

    /** Whether one of them, or more, is in a text. */
    public boolean areIn(String text) {
        int length = text.length() - 1;
        for (int at = 0; at < length; at++) {
            char first = lower(text.charAt(at));
            char second = lower(text.charAt(at + 1));
            if (first < ASCII
                    && second < ASCII
                    && beginnings.get(pair(first, second))
                    && beginAt(text, at, pair(first, second))) {
                return true;
            }
        }
        return false;
    }

    private char lower(char c) {
        return ignoringCase && c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private boolean beginAt(String text, int at, int pair) {
        for (String marker : markers.getOrDefault(pair, List.of())) {
            if (text.regionMatches(ignoringCase, at, marker, 0, marker.length())) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return first * ASCII + second;
    }
}
