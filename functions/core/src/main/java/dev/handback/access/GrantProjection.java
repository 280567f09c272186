package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ledger has of one grant, folded into one row.
 *
 * <p>Each aspect keeps the value of the latest event that speaks of it. So the same events give the same row, to the
 * byte, in whatever order and how often they are folded, and the row can be made anew from the ledger at any time.
 */
public record GrantProjection(GrantId grant, SortedMap<String, Latest> aspects) {

    public GrantProjection {
        aspects = Collections.unmodifiableSortedMap(new TreeMap<>(aspects));
    }

    /** The grant before its first event. */
    public static GrantProjection of(GrantId grant) {
        return new GrantProjection(grant, new TreeMap<>());
    }

    /** With one more event of the grant. */
    public GrantProjection with(Occurrence occurrence) {
        Stamp stamp = Stamp.of(occurrence);
        SortedMap<String, Latest> next = new TreeMap<>(aspects);
        Aspects.of(occurrence)
                .forEach((aspect, value) -> next.merge(aspect, new Latest(stamp, value), (old, now) -> now.or(old)));
        return new GrantProjection(grant, next);
    }

    /** How it stands at a moment. Its last day ends when it ends for the client. */
    public GrantState state(Instant now, EngagementCalendar calendar) {
        return new GrantStanding(this, now, calendar).state();
    }

    /** Whose it is. */
    public Optional<Pseudonym> person() {
        return text(Aspects.PERSON).map(Pseudonym::new);
    }

    public Optional<SystemName> system() {
        return text(Aspects.SYSTEM).map(SystemName::new);
    }

    public Optional<String> account() {
        return text(Aspects.ACCOUNT);
    }

    public Optional<String> resource() {
        return text(Aspects.RESOURCE);
    }

    /** The repository whose register declares it. */
    public Optional<RepositoryName> register() {
        return text(Aspects.REGISTER).map(RepositoryName::parse);
    }

    public AccessScope scope() {
        SortedMap<String, String> values = new TreeMap<>();
        aspects.keySet().forEach(aspect -> text(aspect).ifPresent(value -> values.put(aspect, value)));
        return new Facts(values).scope(Aspects.SCOPE);
    }

    /** The first day. */
    public Optional<LocalDate> granted() {
        return date(Aspects.GRANTED);
    }

    /** The last day, as declared now. */
    public Optional<LocalDate> expires() {
        return date(Aspects.EXPIRES);
    }

    /** The day on which somebody last confirmed that it is needed. */
    public Optional<LocalDate> reviewed() {
        return date(Aspects.REVIEWED);
    }

    /** The day on which it was taken away, by what the register says. */
    public Optional<LocalDate> revoked() {
        return date(Aspects.REVOKED);
    }

    /** The last step of this reminder that went out, in days from its date. */
    public Optional<Integer> lastStep(ReminderKey key) {
        return text(Aspects.REMINDED + key.series()).map(Integer::valueOf);
    }

    /** Whether any reminder of it went out. */
    public boolean wasReminded() {
        return aspects.keySet().stream().anyMatch(aspect -> aspect.startsWith(Aspects.REMINDED));
    }

    /** The grant as the ledger has it; absent while nothing says where the account is. */
    Optional<Grant> asGrant() {
        return system().flatMap(system -> account()
                .flatMap(account -> resource()
                        .map(resource -> new Grant.Access(system, account, resource, scope()))
                        .map(this::asGrant)));
    }

    private Grant asGrant(Grant.Access access) {
        Optional<String> none = Optional.empty();
        return new Grant(
                grant,
                access,
                new Grant.Purpose(none, none, List.of(), Optional.empty()),
                new Grant.Term(granted(), expires(), Optional.empty(), Optional.empty()),
                new Grant.Custody(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Grant.Ending(Optional.empty(), Optional.empty()));
    }

    /** The row as it is kept: a text for each aspect. */
    public SortedMap<String, String> stored() {
        SortedMap<String, String> stored = new TreeMap<>();
        aspects.forEach((aspect, latest) -> stored.put(aspect, latest.toString()));
        return stored;
    }

    /** The row that was kept. */
    public static GrantProjection read(GrantId grant, Map<String, String> stored) {
        SortedMap<String, Latest> aspects = new TreeMap<>();
        stored.forEach((aspect, value) -> aspects.put(aspect, Latest.parse(value)));
        return new GrantProjection(grant, aspects);
    }

    /** The row as one text, the same for the same events. */
    public String canonical() {
        return CanonicalJson.of(stored());
    }

    Optional<Latest> latest(String aspect) {
        return Optional.ofNullable(aspects.get(aspect));
    }

    Optional<String> text(String aspect) {
        return latest(aspect).map(Latest::value).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> date(String aspect) {
        return text(aspect).map(LocalDate::parse);
    }
}
