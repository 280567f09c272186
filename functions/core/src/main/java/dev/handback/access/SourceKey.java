package dev.handback.access;

import java.util.regex.Pattern;

/** What makes an event the same event when it is told again: the source, and the id that the source gives it. */
public record SourceKey(Source source, String id) implements Comparable<SourceKey> {
    /** Part of a key of a store: letters that are one byte each, and not too many. */
    private static final Pattern FORM = Pattern.compile("[!-~]{1,500}");

    public SourceKey {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id of an event: '%s'".formatted(id));
        }
    }

    @Override
    public int compareTo(SourceKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source.text() + "#" + id;
    }
}
