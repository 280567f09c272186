package dev.handback.access;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.handback.access.LedgerStore.Append;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Writes what happened into the ledgers: each event once, in the order given, however often it is told. */
public final class Ledger {
    /** Work on one engagement is done one after the other, so more lost races than this mean that something is wrong. */
    private static final int ATTEMPTS = 20;

    private final LedgerStore ledger;
    private final StateStore state;
    private final DueTimes dueTimes;

    public Ledger(LedgerStore ledger, StateStore state, DueTimes dueTimes) {
        this.ledger = ledger;
        this.state = state;
        this.dueTimes = dueTimes;
    }

    /** Appends those events that are not in the ledger of their engagement yet, and returns what was new. */
    public List<LedgerEntry> append(List<Occurrence> occurrences) {
        Map<EngagementId, List<Occurrence>> byEngagement =
                occurrences.stream().collect(groupingBy(Occurrence::engagement, LinkedHashMap::new, toListOnce()));
        List<LedgerEntry> written = new ArrayList<>();
        byEngagement.forEach((engagement, all) -> {
            for (int from = 0; from < all.size(); from += LedgerStore.MOST_AT_ONCE) {
                int to = Math.min(all.size(), from + LedgerStore.MOST_AT_ONCE);
                written.addAll(appendTogether(engagement, all.subList(from, to)));
            }
        });
        return List.copyOf(written);
    }

    /** Makes the rows of an engagement's grants anew from its ledger, and returns them. */
    public List<GrantRow> rebuild(EngagementId engagement) {
        List<LedgerEntry> entries = entries(engagement);
        List<GrantRow> rows = new ArrayList<>();
        Projection.of(entries.stream().map(LedgerEntry::occurrence))
                .grants()
                .values()
                .forEach(projection -> rows.add(row(engagement, projection, lastOf(projection.grant(), entries))));
        rows.forEach(state::keep);
        return List.copyOf(rows);
    }

    private List<LedgerEntry> appendTogether(EngagementId engagement, List<Occurrence> occurrences) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<Occurrence> fresh = unknown(engagement, occurrences);
            if (fresh.isEmpty()) {
                return List.of();
            }
            Append append = follow(engagement, ledger.head(engagement), fresh);
            if (ledger.append(append) == LedgerStore.Outcome.APPENDED) {
                return append.entries();
            }
        }
        throw new StoreException("append %d events to the ledger of %s: others were first %d times in a row"
                .formatted(occurrences.size(), engagement, ATTEMPTS));
    }

    private List<Occurrence> unknown(EngagementId engagement, List<Occurrence> occurrences) {
        Set<SourceKey> known = state.known(
                engagement, occurrences.stream().map(Occurrence::key).toList());
        return occurrences.stream()
                .filter(occurrence -> !known.contains(occurrence.key()))
                .toList();
    }

    /** The head is read before the rows, so rows that are older than the head it expects are never written. */
    private Append follow(EngagementId engagement, LedgerHead expected, List<Occurrence> occurrences) {
        List<LedgerEntry> entries = new ArrayList<>();
        SortedMap<GrantId, GrantRow> rows = new TreeMap<>();
        LedgerHead head = expected;
        for (Occurrence occurrence : occurrences) {
            LedgerEntry entry = LedgerEntry.after(head, occurrence);
            head = entry.asHead();
            entries.add(entry);
            occurrence.subject().grant().ifPresent(grant -> rows.put(grant, fold(rows, grant, entry)));
        }
        return new Append(engagement, expected, entries, List.copyOf(rows.values()));
    }

    private GrantRow fold(Map<GrantId, GrantRow> rows, GrantId grant, LedgerEntry entry) {
        GrantProjection before = Optional.ofNullable(rows.get(grant))
                .or(() -> state.findGrant(entry.engagement(), grant))
                .map(GrantRow::projection)
                .orElseGet(() -> GrantProjection.of(grant));
        return row(entry.engagement(), before.with(entry.occurrence()), entry.sequence());
    }

    private GrantRow row(EngagementId engagement, GrantProjection projection, long sequence) {
        return new GrantRow(engagement, projection, sequence, dueTimes.next(engagement, projection));
    }

    private List<LedgerEntry> entries(EngagementId engagement) {
        try (Stream<LedgerEntry> stream = ledger.read(engagement)) {
            return stream.toList();
        }
    }

    private static long lastOf(GrantId grant, Collection<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.occurrence()
                        .subject()
                        .grant()
                        .filter(grant::equals)
                        .isPresent())
                .mapToLong(LedgerEntry::sequence)
                .max()
                .orElseThrow();
    }

    /** A list without what is told twice in one go. */
    private static Collector<Occurrence, ?, List<Occurrence>> toListOnce() {
        return collectingAndThen(
                toMap(Occurrence::key, Function.identity(), (first, again) -> first, LinkedHashMap::new),
                once -> List.copyOf(once.values()));
    }
}
