package dev.handback.access;

import dev.handback.access.CredentialEvent.Extended;
import dev.handback.access.CredentialEvent.Granted;
import dev.handback.access.CredentialEvent.OnboardingStarted;
import dev.handback.access.CredentialEvent.OverdueFound;
import dev.handback.access.CredentialEvent.PersonLeft;
import dev.handback.access.CredentialEvent.Recertified;
import dev.handback.access.CredentialEvent.ReminderSent;
import dev.handback.access.CredentialEvent.Revoked;
import dev.handback.access.CredentialEvent.RoleChanged;
import dev.handback.access.CredentialEvent.Unknown;
import dev.handback.access.CredentialEvent.Withdrawn;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one event says about its grant, aspect by aspect. An empty text says that there is none (any more). */
final class Aspects {
    static final String PERSON = "person";
    static final String SYSTEM = "system";
    static final String ACCOUNT = "account";
    static final String RESOURCE = "resource";
    static final String REGISTER = "register";
    static final String GRANTED = "granted";
    static final String EXPIRES = "expires";
    static final String SCOPE = "scope_";
    static final String REVIEWED = "reviewed";
    static final String DECLARED = "declared";
    static final String REVOKED = "revoked";
    static final String SEEN = "seen";
    static final String OVERDUE = "overdue";
    static final String REMINDED = "reminded ";

    /** What {@link #SEEN} can say. Only types that this version may find in a ledger it did not write itself say it. */
    private static final Map<EventType, String> SIGHTS = Map.of(
            EventType.ACCESS_SEEN, "seen",
            EventType.UNDECLARED_FOUND, "seen",
            EventType.ACCESS_GONE, "gone",
            EventType.ROLE_DRIFTED, "drifted",
            EventType.LISTING_FAILED, "unread");

    private Aspects() {}

    static SortedMap<String, String> of(Occurrence occurrence) {
        Facts facts = new Facts(new TreeMap<>());
        Subject subject = occurrence.subject();
        facts.put(PERSON, subject.person())
                .put(SYSTEM, subject.system())
                .put(ACCOUNT, subject.account())
                .put(RESOURCE, subject.resource());
        add(occurrence.event(), facts);
        return facts.values();
    }

    private static void add(CredentialEvent event, Facts facts) {
        switch (event) {
            case Granted granted -> addGranted(granted, facts);
            case Extended extended -> facts.put(EXPIRES, orNone(extended.to()));
            case RoleChanged changed -> addScope(changed.to(), facts);
            case Recertified recertified -> facts.put(REVIEWED, Optional.of(recertified.on()));
            case Revoked revoked -> facts.put(REVOKED, Optional.of(revoked.on()));
            case Withdrawn ignored -> facts.put(DECLARED, Optional.of(""));
            case OverdueFound found -> facts.put(OVERDUE, Optional.of(found.since()));
            case ReminderSent sent ->
                facts.put(REMINDED + sent.key().series(), Optional.of(sent.key().step()));
            case Unknown unknown ->
                facts.put(SEEN, unknown.type().flatMap(type -> Optional.ofNullable(SIGHTS.get(type))));
            case CredentialEvent.Escalated ignored -> {}
            case OnboardingStarted ignored -> {}
            case PersonLeft ignored -> {}
        }
    }

    private static void addGranted(Granted granted, Facts facts) {
        facts.put(REGISTER, Optional.of(granted.register()))
                .put(GRANTED, orNone(granted.granted()))
                .put(EXPIRES, orNone(granted.expires()))
                .put(DECLARED, Optional.of("yes"))
                .put(REVOKED, Optional.of(""));
        addScope(granted.scope(), facts);
    }

    private static void addScope(AccessScope scope, Facts facts) {
        facts.put(SCOPE + "role", orNone(scope.role()))
                .put(SCOPE + "level", orNone(scope.level().map(AccessLevel::text)))
                .put(SCOPE + "environment", orNone(scope.environment().map(Environment::text)))
                .put(SCOPE + "data", orNone(scope.data().map(DataClass::text)));
    }

    private static Optional<?> orNone(Optional<?> value) {
        return Optional.of(value.isPresent() ? value.get() : "");
    }
}
