package dev.handback.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A grant as reminders see it: what the register says now, and what the ledger has of it.
 *
 * @param open somebody may still have the access
 */
public record WatchedGrant(PersonId person, Grant grant, GrantProjection history, boolean open) {

    GrantId id() {
        return grant.id();
    }

    Optional<LocalDate> expires() {
        return grant.term().expires();
    }

    Optional<PersonId> revokeBy() {
        return grant.ending().revoke().flatMap(Grant.Revoke::by);
    }

    Optional<PersonId> approver() {
        return grant.purpose().approver();
    }

    /** Whether a step is of no use: it or a later one went out, or the grant had not begun on its day. */
    boolean isPast(ReminderKey step) {
        boolean sent =
                history.lastStep(step).filter(last -> last >= step.step()).isPresent();
        boolean tooEarly = grant.term().granted().filter(step.day()::isBefore).isPresent();
        return sent || tooEarly;
    }
}
