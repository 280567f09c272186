package dev.handback.engagement;

import dev.handback.yaml.Mark;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody on the roster.
 *
 * @param left the last day
 */
public record Person(
        String id,
        Side side,
        Optional<String> provider,
        Optional<String> name,
        Optional<String> github,
        Optional<String> role,
        Optional<LocalDate> joined,
        Optional<LocalDate> left,
        Mark mark) {

    /** Whether this person was on the roster on that day. */
    public boolean isThereOn(LocalDate day) {
        return joined.map(first -> !day.isBefore(first)).orElse(true)
                && left.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean isInternal() {
        return side == Side.INTERNAL;
    }
}
