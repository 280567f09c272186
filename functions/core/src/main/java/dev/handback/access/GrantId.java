package dev.handback.access;

import java.util.regex.Pattern;

/** The name of one grant, as the register gives it. It is never used again: access given anew has a new id. */
public record GrantId(String value) implements Comparable<GrantId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public GrantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a grant: " + value);
        }
    }

    @Override
    public int compareTo(GrantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
