package dev.handback.engagement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as they stand in documents: ISO, or not a date for us. */
public final class Dates {
    private Dates() {}

    /** The day a text names as {@code 2026-11-18}. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
