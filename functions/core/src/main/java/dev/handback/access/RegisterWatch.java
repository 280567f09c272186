package dev.handback.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grants of one engagement that reminders have to watch at a moment: those of the register, and those that were
 * deleted from it while somebody may still have the access.
 */
public final class RegisterWatch implements DueTimes {
    private final Map<GrantId, WatchedGrant> declared = new HashMap<>();
    private final ReminderTerms terms;
    private final Map<Pseudonym, PersonId> people;
    private final Instant now;

    /** @param people who is who, for the grants that the register no longer has */
    public RegisterWatch(List<AccessFile> register, ReminderTerms terms, Map<Pseudonym, PersonId> people, Instant now) {
        this.terms = terms;
        this.people = Map.copyOf(people);
        this.now = now;
        register.stream()
                .filter(file -> file.engagement().equals(terms.engagement()))
                .forEach(file -> file.grants()
                        .forEach(grant -> declared.putIfAbsent(
                                grant.id(),
                                new WatchedGrant(
                                        file.person(), grant, GrantProjection.of(grant.id()), !grant.isRevoked()))));
    }

    /** Each grant with what the state has of it. Closed ones too, so that they can be shown as done. */
    public List<WatchedGrant> grants(List<GrantRow> rows) {
        Map<GrantId, WatchedGrant> all = new HashMap<>(declared);
        rows.forEach(row -> watch(row.projection()).ifPresent(grant -> all.put(grant.id(), grant)));
        List<WatchedGrant> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(WatchedGrant::id));
        return List.copyOf(sorted);
    }

    @Override
    public Optional<Instant> next(EngagementId engagement, GrantProjection grant) {
        return Stream.of(grant)
                .filter(ignored -> engagement.equals(terms.engagement()))
                .flatMap(each -> watch(each).stream())
                .flatMap(each -> new ReminderPlan(terms).next(each).stream())
                .findFirst();
    }

    private Optional<WatchedGrant> watch(GrantProjection history) {
        boolean open = history.state(now, terms.calendar()).isOpen();
        return Optional.ofNullable(declared.get(history.grant()))
                .map(known -> new WatchedGrant(known.person(), known.grant(), history, open))
                .or(() -> deleted(history, open));
    }

    /** What the ledger has of it is all there is. Whoever is accountable is told, since nobody else is named. */
    private Optional<WatchedGrant> deleted(GrantProjection history, boolean open) {
        return history.person()
                .flatMap(name -> Optional.ofNullable(people.get(name)))
                .flatMap(person -> history.asGrant().map(grant -> new WatchedGrant(person, grant, history, open)));
    }
}
