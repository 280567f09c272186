package dev.handback.local.localstack;

import dev.handback.cli.CommandException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** How long something is waited for. */
record Patience(Duration time) {
    private static final Duration BETWEEN = Duration.ofMillis(250);

    static Patience of(Duration time) {
        return new Patience(time);
    }

    /** Looks again and again until it is there, or time is over. */
    <T> Optional<T> find(Supplier<Optional<T>> look) {
        long begin = System.nanoTime();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() - begin < time.toNanos()) {
            pause();
            found = look.get();
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CommandException.blocked("Stopped while waiting.");
        }
    }
}
