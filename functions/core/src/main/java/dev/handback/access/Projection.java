package dev.handback.access;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The state of every grant of an engagement, folded from its events. */
public record Projection(SortedMap<GrantId, GrantProjection> grants) {

    public Projection {
        grants = Collections.unmodifiableSortedMap(new TreeMap<>(grants));
    }

    /** The state that follows from these events. Their order and repeats make no difference. */
    public static Projection of(Stream<Occurrence> occurrences) {
        SortedMap<GrantId, GrantProjection> grants = new TreeMap<>();
        occurrences.forEach(occurrence -> occurrence
                .subject()
                .grant()
                .ifPresent(grant -> grants.merge(
                        grant,
                        GrantProjection.of(grant).with(occurrence),
                        (known, ignored) -> known.with(occurrence))));
        return new Projection(grants);
    }

    public Optional<GrantProjection> find(GrantId grant) {
        return Optional.ofNullable(grants.get(grant));
    }
}
