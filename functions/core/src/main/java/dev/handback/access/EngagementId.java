package dev.handback.access;

import java.util.regex.Pattern;

/** An engagement, by the id in its {@code engagement.yml}. One ledger belongs to each. */
public record EngagementId(String value) implements Comparable<EngagementId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public EngagementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of an engagement: " + value);
        }
    }

    @Override
    public int compareTo(EngagementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
