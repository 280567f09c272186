package dev.handback.access;

import java.time.Instant;
import java.util.Comparator;

/**
 * The place of an event in time, by which the later of two is known in whatever order they are read: when it occurred;
 * at the same time the source nearer to the system; then the name of the type ({@code GRANTED} before {@code REVOKED});
 * then the id.
 */
record Stamp(Instant occurred, int rank, String type, String key) implements Comparable<Stamp> {
    private static final Comparator<Stamp> ORDER = Comparator.comparing(Stamp::occurred)
            .thenComparingInt(Stamp::rank)
            .thenComparing(Stamp::type)
            .thenComparing(Stamp::key);

    static Stamp of(Occurrence occurrence) {
        return new Stamp(
                occurrence.report().occurred(),
                rank(occurrence.key().source()),
                occurrence.event().storedType(),
                occurrence.key().toString());
    }

    static Stamp parse(String text) {
        String[] parts = text.split(" ", 4);
        return new Stamp(UtcTime.parse(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]);
    }

    private static int rank(Source source) {
        return switch (source) {
            case LISTING -> 6;
            case CLOUDTRAIL -> 5;
            case GITHUB -> 4;
            case ATTESTATION -> 3;
            case REGISTER -> 2;
            case REMINDER -> 1;
            case HANDBACK -> 0;
        };
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s %d %s %s".formatted(UtcTime.format(occurred), rank, type, key);
    }
}
