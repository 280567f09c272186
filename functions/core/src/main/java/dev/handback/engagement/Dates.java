package dev.handback.engagement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as they stand in documents: ISO with a year of four digits, or not a date for us. */
public final class Dates {
    private static final int LENGTH = "2026-11-18".length();

    private Dates() {}

    /** The day a text names as {@code 2026-11-18}. */
    public static Optional<LocalDate> parse(String text) {
        String day = text.strip();
        return day.length() == LENGTH ? read(day) : Optional.empty();
    }

    /** A year of more digits has this length never: one may count on from every day that is read. */
    private static Optional<LocalDate> read(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
