package dev.handback.workers;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something failed, in one line for the log: what was attempted, each cause in its own words, and where it began.
 *
 * <pre>StoreException: look up 2 events of northwind-2026 &lt; DynamoDbException: not authorized … at dev.handback…</pre>
 */
final class Causes {
    private static final int MOST = 6;

    private Causes() {}

    static String of(Throwable failure) {
        String chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST)
                .map(Causes::words)
                .collect(Collectors.joining(" < "));
        return Arrays.stream(failure.getStackTrace())
                .findFirst()
                .map(frame -> chain + " at " + frame)
                .orElse(chain);
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        String type = failure.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }
}
