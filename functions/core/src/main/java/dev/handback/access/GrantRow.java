package dev.handback.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A grant as the state keeps it.
 *
 * @param sequence the entry of the ledger up to which it is folded
 * @param due when somebody has to be reminded next; absent when nobody has to be, and then no query for what is due
 *     reads the row
 */
public record GrantRow(EngagementId engagement, GrantProjection projection, long sequence, Optional<Instant> due) {
    public GrantId grant() {
        return projection.grant();
    }

    /** The row with the due time that it has by now; absent where that is still the same. */
    Optional<GrantRow> rescheduled(DueTimes dueTimes) {
        Optional<Instant> next = dueTimes.next(engagement, projection);
        return next.equals(due) ? Optional.empty() : Optional.of(new GrantRow(engagement, projection, sequence, next));
    }
}
