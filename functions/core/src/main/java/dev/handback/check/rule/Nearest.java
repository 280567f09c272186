package dev.handback.check.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Nearest {
    private static final int SHORT = 5;
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The nearest of the words, where one is near enough: the same in other letters, two letters off, or one for a short
     * word.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> other.equalsIgnoreCase(word))
                .sorted()
                .findFirst()
                .or(() -> within(word, known, limit(word)));
    }

    /** The nearest of the words, where no other one is as near. */
    static Optional<String> only(String word, Collection<String> known) {
        return within(word, known, limit(word))
                .filter(near -> known.stream()
                        .filter(other -> !other.equals(near))
                        .noneMatch(other -> isWithin(word, other, distance(word, near, limit(word)))));
    }

    private static Optional<String> within(String word, Collection<String> known, int limit) {
        return word.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(other -> isWithin(word, other, limit))
                        .min(Comparator.comparingInt((String other) -> distance(word, other, limit))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int limit(String word) {
        return word.length() < SHORT ? 1 : 2;
    }

    private static boolean isWithin(String one, String other, int limit) {
        return distance(one, other, limit) <= limit;
    }

    /**
     * How many letters must be added, taken away or changed to make one word of the other, as far as the limit. Only what
     * lies that near the diagonal of the table can be within it.
     */
    static int distance(String one, String other, int limit) {
        int far = limit + 1;
        if (Math.abs(other.length() - one.length()) > limit) {
            return far;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.min(j, far);
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(other.length(), i + limit);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            for (int j = from; j <= to; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(far, Math.min(change, Math.min(row[j], row[j - 1]) + 1));
            }
        }
        return row[other.length()];
    }
}
