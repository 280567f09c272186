package dev.handback.access;

import java.util.regex.Pattern;

/** A system to which access is given: {@code github}, {@code aws-iam} …, or {@code saas:<name>} for one without a name here. */
public record SystemName(String value) implements Comparable<SystemName> {
    private static final Pattern FORM = Pattern.compile("(saas:)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public SystemName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a system: " + value);
        }
    }

    @Override
    public int compareTo(SystemName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
