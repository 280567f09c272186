package dev.handback.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much a finding weighs, the least first. */
public enum Severity {
    NOTICE,
    WARNING,
    ERROR;

    private static final Map<String, Severity> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Severity::id, Function.identity()));

    /** The name in policy and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether it weighs as much as {@code other}, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
