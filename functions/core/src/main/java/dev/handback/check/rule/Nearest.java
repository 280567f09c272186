package dev.handback.check.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Nearest {
    private static final int SHORT = 5;

    private Nearest() {}

    /** The nearest of the words, where one is near enough: two letters off, or one for a short word. */
    public static Optional<String> of(String word, Collection<String> known) {
        int limit = word.length() < SHORT ? 1 : 2;
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= limit)
                .filter(other -> distance(word, other) <= limit)
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The nearest of the words, where no other one is as near. */
    static Optional<String> only(String word, Collection<String> known) {
        return of(word, known)
                .filter(near -> known.stream()
                        .noneMatch(other -> !other.equals(near) && distance(word, other) <= distance(word, near)));
    }

    /** How many letters must be added, taken away or changed to make one word of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
