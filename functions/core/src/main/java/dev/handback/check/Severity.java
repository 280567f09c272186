package dev.handback.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the least first. */
public enum Severity {
    NOTICE,
    WARNING,
    ERROR;

    /** The name in policy and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        return Arrays.stream(values())
                .filter(severity -> severity.id().equals(id))
                .findFirst();
    }

    /** Whether it weighs as much as {@code other}, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
