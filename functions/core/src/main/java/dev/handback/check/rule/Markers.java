package dev.handback.check.rule;

import java.util.BitSet;
import java.util.List;

/** Texts of two letters or more, any of which is looked for in one pass. */
final class Markers {
    private static final int ASCII = 128;

    private final List<String> markers;
    private final BitSet beginnings = new BitSet(ASCII * ASCII);

    Markers(List<String> markers) {
        this.markers = List.copyOf(markers);
        markers.forEach(marker -> beginnings.set(marker.charAt(0) * ASCII + marker.charAt(1)));
    }

    /** Whether one of them, or more, is in a text. */
    boolean areIn(String text) {
        for (int at = 0; at < text.length() - 1; at++) {
            if (mayBeginAt(text, at) && beginAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeginAt(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return first < ASCII && second < ASCII && beginnings.get(first * ASCII + second);
    }

    private boolean beginAt(String text, int at) {
        return markers.stream().anyMatch(marker -> text.startsWith(marker, at));
    }
}
