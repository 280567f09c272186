package dev.handback.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The text of a time in the ledger: UTC with exactly three decimals, {@code 2026-11-30T09:00:00.000Z}, so that the order
 * of the texts is the order of the times.
 */
public final class UtcTime {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private UtcTime() {}

    public static String format(Instant time) {
        return FORM.format(time);
    }

    public static Instant parse(String text) {
        return FORM.parse(text, Instant::from);
    }
}
