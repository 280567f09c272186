package dev.handback.workers;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and kept. A failure is not kept: the next asking tries again. */
final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
