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
}
