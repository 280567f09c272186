package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What happened to somebody's access: the type, and the few facts that the ledger keeps of it.
 *
 * <p>What it happened to, when, and who says so stand beside it in {@link Occurrence}. There is a record for each type
 * that this version writes; every other stored type is {@link Unknown}, kept as it stands and never dropped.
 */
public sealed interface CredentialEvent {

    /** The name under which the type is stored. */
    String storedType();

    /** The facts as they are stored: only the keys of the type, no text from outside. */
    default SortedMap<String, String> facts() {
        return EventFacts.write(this);
    }

    /** The type, unless a later version wrote it. */
    default Optional<EventType> type() {
        return EventType.find(storedType());
    }

    /** The event that was stored. What this version cannot say in full, type or facts, stays {@link Unknown}. */
    static CredentialEvent read(String storedType, Map<String, String> facts) {
        return EventType.find(storedType)
                .flatMap(type -> EventFacts.read(type, facts))
                .filter(event -> event.facts().equals(facts))
                .orElseGet(() -> new Unknown(storedType, facts));
    }

    /** A grant appeared in the register, or came back. */
    record Granted(RepositoryName register, AccessScope scope, Optional<LocalDate> granted, Optional<LocalDate> expires)
            implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.GRANTED.storedName();
        }
    }

    /** The day on which the grant ends was moved, to a later or an earlier one. */
    record Extended(Optional<LocalDate> from, Optional<LocalDate> to) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.EXTENDED.storedName();
        }
    }

    /** The grant reaches something else than before: role, level, environment, data, account or resource. */
    record RoleChanged(AccessScope from, AccessScope to) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.ROLE_CHANGED.storedName();
        }
    }

    /** Somebody confirmed that the access is still needed. */
    record Recertified(LocalDate on) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.RECERTIFIED.storedName();
        }
    }

    /** The register says that the access was taken away. */
    record Revoked(LocalDate on, Optional<RevokeMethod> method) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.REVOKED.storedName();
        }
    }

    /** The grant was deleted from the register instead of revoked: nothing says that the access is gone. */
    record Withdrawn() implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.WITHDRAWN.storedName();
        }
    }

    /** Somebody joins. */
    record OnboardingStarted(LocalDate on) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.ONBOARDING_STARTED.storedName();
        }
    }

    /** Somebody's last day has passed. */
    record PersonLeft(LocalDate on) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.PERSON_LEFT.storedName();
        }
    }

    /** A step of a reminder went out to these people, in the issue of this number. */
    record ReminderSent(ReminderKey key, Optional<Integer> issue, List<Pseudonym> to) implements CredentialEvent {
        public ReminderSent {
            to = List.copyOf(to);
        }

        @Override
        public String storedType() {
            return EventType.REMINDER_SENT.storedName();
        }
    }

    /** A reminder went to whoever is accountable on the client's side, because nobody had acted on the ones before. */
    record Escalated(ReminderKey key, List<Pseudonym> to) implements CredentialEvent {
        public Escalated {
            to = List.copyOf(to);
        }

        @Override
        public String storedType() {
            return EventType.ESCALATED.storedName();
        }
    }

    /** Access was found that should have ended on a day. */
    record OverdueFound(LocalDate since) implements CredentialEvent {
        @Override
        public String storedType() {
            return EventType.OVERDUE_FOUND.storedName();
        }
    }

    /** An event of a type, or with facts, for which this version has no record. */
    record Unknown(String storedType, SortedMap<String, String> facts) implements CredentialEvent {
        public Unknown {
            facts = EventFacts.copy(facts);
        }

        public Unknown(String storedType, Map<String, String> facts) {
            this(storedType, EventFacts.copy(facts));
        }
    }
}
