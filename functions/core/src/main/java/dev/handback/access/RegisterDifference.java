package dev.handback.access;

import static java.util.Comparator.comparing;

import dev.handback.access.CredentialEvent.Extended;
import dev.handback.access.CredentialEvent.Granted;
import dev.handback.access.CredentialEvent.Recertified;
import dev.handback.access.CredentialEvent.Revoked;
import dev.handback.access.CredentialEvent.RoleChanged;
import dev.handback.access.CredentialEvent.Withdrawn;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happened in the register between two commits, as events.
 *
 * <p>It is taken between the last commit that was processed and a later one, so a push that was never told, or told
 * twice, changes nothing. An event's id is made of the repository, the later commit, the grant and the type: the same
 * two commits give the same events.
 *
 * <p>A file that cannot be read at the later commit must be given as it was before; left out, its grants would count as
 * withdrawn.
 */
public final class RegisterDifference {
    private final SeenAt seen;
    private final Pseudonyms pseudonyms;

    public RegisterDifference(SeenAt seen, Pseudonyms pseudonyms) {
        this.seen = seen;
        this.pseudonyms = pseudonyms;
    }

    /**
     * The commit at which the register was read.
     *
     * @param occurred when that commit became the head of the default branch, as far as that is known
     * @param received when Handback read it
     */
    public record SeenAt(RepositoryName repository, CommitSha commit, Instant occurred, Instant received) {}

    /** The events between two states of the register, by grant. The order of the files makes no difference. */
    public List<Occurrence> between(List<AccessFile> before, List<AccessFile> after) {
        SortedMap<Key, Entry> old = index(before);
        SortedMap<Key, Entry> now = index(after);
        List<Occurrence> events = new ArrayList<>();
        now.forEach((id, entry) -> events.addAll(old.containsKey(id) ? changed(old.get(id), entry) : appeared(entry)));
        old.forEach((id, entry) -> {
            if (!now.containsKey(id)) {
                events.add(event(entry, new Withdrawn(), Optional.empty()));
            }
        });
        return List.copyOf(events);
    }

    private List<Occurrence> appeared(Entry entry) {
        return Stream.of(Optional.of(granted(entry)), recertified(Optional.empty(), entry), revoked(entry))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Occurrence> changed(Entry old, Entry now) {
        boolean revives = old.grant().isRevoked() && !now.grant().isRevoked();
        if (revives || !old.person().equals(now.person())) {
            return appeared(now);
        }
        boolean endsAnew =
                !old.grant().ending().revoked().equals(now.grant().ending().revoked());
        return Stream.of(
                        extended(old, now),
                        roleChanged(old, now),
                        recertified(old.grant().term().reviewed(), now),
                        endsAnew ? revoked(now) : Optional.<Occurrence>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private Occurrence granted(Entry entry) {
        Grant grant = entry.grant();
        CredentialEvent event = new Granted(
                seen.repository(),
                grant.access().scope(),
                grant.term().granted(),
                grant.term().expires());
        return event(entry, event, grant.purpose().approver());
    }

    private Optional<Occurrence> extended(Entry old, Entry now) {
        Extended event =
                new Extended(old.grant().term().expires(), now.grant().term().expires());
        return event.from().equals(event.to())
                ? Optional.empty()
                : Optional.of(event(now, event, now.grant().purpose().approver()));
    }

    private Optional<Occurrence> roleChanged(Entry old, Entry now) {
        Grant.Access from = old.grant().access();
        Grant.Access to = now.grant().access();
        CredentialEvent event = new RoleChanged(from.scope(), to.scope());
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(event(now, event, now.grant().purpose().approver()));
    }

    private Optional<Occurrence> recertified(Optional<Grant.Review> before, Entry entry) {
        Optional<Grant.Review> now = entry.grant().term().reviewed();
        return now.filter(review -> !now.equals(before))
                .map(review -> event(entry, new Recertified(review.on()), Optional.of(review.by())));
    }

    private Optional<Occurrence> revoked(Entry entry) {
        return entry.grant()
                .ending()
                .revoked()
                .map(ended -> event(entry, new Revoked(ended.on(), ended.method()), ended.by()));
    }

    private Occurrence event(Entry entry, CredentialEvent event, Optional<PersonId> by) {
        String id = "%s@%s/%s/%s"
                .formatted(seen.repository(), seen.commit(), entry.grant().id(), event.storedType());
        Actor actor =
                by.<Actor>map(person -> new Actor.Person(pseudonymOf(person))).orElse(Actor.HANDBACK);
        return new Occurrence(
                entry.engagement(),
                Subject.of(pseudonymOf(entry.person()), entry.grant()),
                event,
                new Occurrence.Report(
                        new SourceKey(Source.REGISTER, id),
                        seen.occurred(),
                        seen.received(),
                        actor,
                        evidence(event, entry, by)));
    }

    /** The register declares; where a person says what proves the end, the person attests it. */
    private Evidence evidence(CredentialEvent event, Entry entry, Optional<PersonId> by) {
        Optional<String> proof = entry.grant().ending().revoked().flatMap(Grant.Revoked::evidence);
        return event instanceof Revoked && by.isPresent() && proof.isPresent()
                ? Evidence.of(Evidence.Kind.ATTESTED, proof)
                : new Evidence(Evidence.Kind.DECLARED, Optional.of(seen.commit().hex()));
    }

    private Pseudonym pseudonymOf(PersonId person) {
        return pseudonyms.of(seen.repository(), person);
    }

    /** By id. Where an id stands twice, which a rule refuses, the first person's first entry is the grant. */
    private static SortedMap<Key, Entry> index(List<AccessFile> files) {
        SortedMap<Key, Entry> entries = new TreeMap<>();
        files.stream()
                .sorted(comparing(AccessFile::person).thenComparing(AccessFile::engagement))
                .forEach(file -> file.grants()
                        .forEach(grant -> entries.putIfAbsent(
                                new Key(file.engagement(), grant.id()),
                                new Entry(file.person(), file.engagement(), grant))));
        return entries;
    }

    private record Key(EngagementId engagement, GrantId grant) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = comparing(Key::engagement).thenComparing(Key::grant);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Entry(PersonId person, EngagementId engagement, Grant grant) {}
}
