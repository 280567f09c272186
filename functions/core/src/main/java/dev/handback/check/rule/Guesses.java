package dev.handback.check.rule;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The nearest words that one rule offers, until it has compared so many that somebody must have written them to cost time. */
final class Guesses {
    private static final long MOST = 2_000_000;

    private final AtomicLong left = new AtomicLong(MOST);

    /** The nearest of the words, where one is near enough. */
    Optional<String> nearest(String word, Collection<String> known) {
        return left.addAndGet(-known.size()) < 0 ? Optional.empty() : Nearest.of(word, known);
    }
}
