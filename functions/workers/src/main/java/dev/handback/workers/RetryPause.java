package dev.handback.workers;

import dev.handback.host.HostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a message waits after it failed: as long as the host asks to be left alone; else fifteen seconds, and twice as
 * long each time. What has failed more often than that is left to its queue, which waits longer.
 */
final class RetryPause {
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int DOUBLED = 4;
    /** A message can be kept back for twelve hours from when it was received. */
    private static final Duration LONGEST = Duration.ofHours(11);

    private RetryPause() {}

    /** @param received how often the message has come, this time included */
    static Optional<Duration> after(Throwable failure, int received) {
        return asked(failure)
                .or(() -> Optional.of(received)
                        .filter(times -> times <= DOUBLED)
                        .map(times -> FIRST.multipliedBy(1L << (times - 1))));
    }

    private static Optional<Duration> asked(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(HostException.class::isInstance)
                .flatMap(cause -> ((HostException) cause).retryAfter().stream())
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause)
                .findFirst();
    }
}
