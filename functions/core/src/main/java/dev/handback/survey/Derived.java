package dev.handback.survey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What follows from something that does not change: each worked out when it is first asked for, and then kept. */
final class Derived {
    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

    <T> T get(Class<T> type, Supplier<T> made) {
        return type.cast(known.computeIfAbsent(type, absent -> made.get()));
    }
}
