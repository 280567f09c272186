package dev.handback.access;

import dev.handback.access.LedgerStore.Append;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ledger, state and pseudonyms in memory. One lock stands for the transaction. */
public final class MemoryStores implements LedgerStore, StateStore, Pseudonyms {
    private final Map<EngagementId, List<LedgerEntry>> chains = new HashMap<>();
    private final Map<EngagementId, Set<SourceKey>> keys = new HashMap<>();
    private final Map<EngagementId, SortedMap<GrantId, GrantRow>> rows = new HashMap<>();
    private final Map<EngagementId, RepositoryName> registers = new HashMap<>();
    private final Map<RepositoryName, RegisterPosition> positions = new HashMap<>();
    private final Map<RepositoryName, SortedMap<PersonId, Pseudonym>> people = new HashMap<>();
    private int names;
    private int kept;

    @Override
    public synchronized LedgerHead head(EngagementId engagement) {
        List<LedgerEntry> chain = chain(engagement);
        return chain.isEmpty() ? LedgerHead.EMPTY : chain.getLast().asHead();
    }

    @Override
    public synchronized Stream<LedgerEntry> read(EngagementId engagement) {
        return List.copyOf(chain(engagement)).stream();
    }

    @Override
    public synchronized Outcome append(Append append) {
        List<SourceKey> told =
                append.entries().stream().map(entry -> entry.occurrence().key()).toList();
        if (!known(append.engagement(), told).isEmpty()) {
            return Outcome.ALREADY_KNOWN;
        }
        if (!head(append.engagement()).equals(append.expected())) {
            return Outcome.HEAD_MOVED;
        }
        chain(append.engagement()).addAll(append.entries());
        keys.computeIfAbsent(append.engagement(), ignored -> new HashSet<>()).addAll(told);
        append.rows().forEach(row -> rows(append.engagement()).put(row.grant(), row));
        return Outcome.APPENDED;
    }

    @Override
    public synchronized Set<SourceKey> known(EngagementId engagement, Collection<SourceKey> asked) {
        Set<SourceKey> known = new HashSet<>(keys.getOrDefault(engagement, Set.of()));
        known.retainAll(asked);
        return known;
    }

    @Override
    public synchronized Optional<GrantRow> findGrant(EngagementId engagement, GrantId grant) {
        return Optional.ofNullable(rows(engagement).get(grant));
    }

    @Override
    public synchronized List<GrantRow> grants(EngagementId engagement) {
        return List.copyOf(rows(engagement).values());
    }

    @Override
    public synchronized Stream<GrantRow> due(Instant now) {
        return rows.values().stream()
                .flatMap(grants -> grants.values().stream())
                .filter(row -> row.due().filter(due -> !due.isAfter(now)).isPresent())
                .toList()
                .stream();
    }

    @Override
    public synchronized boolean keep(GrantRow row) {
        boolean stale = findGrant(row.engagement(), row.grant())
                .filter(kept -> kept.sequence() > row.sequence())
                .isPresent();
        if (!stale) {
            rows(row.engagement()).put(row.grant(), row);
            kept++;
        }
        return !stale;
    }

    /** How many rows were kept beside an append. */
    synchronized int kept() {
        return kept;
    }

    @Override
    public synchronized RepositoryName claim(EngagementId engagement, RepositoryName register) {
        return registers.computeIfAbsent(engagement, ignored -> register);
    }

    @Override
    public synchronized Optional<RegisterPosition> findPosition(RepositoryName repository) {
        return Optional.ofNullable(positions.get(repository));
    }

    @Override
    public synchronized boolean move(Optional<RegisterPosition> before, RegisterPosition after) {
        if (!findPosition(after.repository()).equals(before)) {
            return false;
        }
        positions.put(after.repository(), after);
        return true;
    }

    @Override
    public synchronized Pseudonym of(RepositoryName roster, PersonId person) {
        return people.computeIfAbsent(roster, ignored -> new TreeMap<>())
                .computeIfAbsent(person, ignored -> new Pseudonym("p-%032x".formatted(++names)));
    }

    @Override
    public synchronized Map<Pseudonym, PersonId> people(RepositoryName roster) {
        Map<Pseudonym, PersonId> known = new HashMap<>();
        people.getOrDefault(roster, new TreeMap<>()).forEach((person, name) -> known.put(name, person));
        return known;
    }

    @Override
    public synchronized void erase(RepositoryName roster, PersonId person) {
        people.getOrDefault(roster, new TreeMap<>()).remove(person);
    }

    /** Writes over an entry, as no store should allow. */
    synchronized void overwrite(LedgerEntry entry) {
        List<LedgerEntry> chain = new ArrayList<>(chain(entry.engagement()));
        chain.set((int) entry.sequence() - 1, entry);
        chains.put(entry.engagement(), chain);
    }

    private List<LedgerEntry> chain(EngagementId engagement) {
        return chains.computeIfAbsent(engagement, ignored -> new ArrayList<>());
    }

    private SortedMap<GrantId, GrantRow> rows(EngagementId engagement) {
        return rows.computeIfAbsent(engagement, ignored -> new TreeMap<>());
    }
}
