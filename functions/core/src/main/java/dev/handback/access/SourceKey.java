package dev.handback.access;

/** What makes an event the same event when it is told again: the source, and the id that the source gives it. */
public record SourceKey(Source source, String id) implements Comparable<SourceKey> {
    private static final int LONGEST = 500;

    public SourceKey {
        if (id.isBlank() || id.length() > LONGEST) {
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
