package dev.handback.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Access of which a system says something else than the register: AC017 and AC018. Only the ledger knows both, so it
 * stands on the site and never in a check.
 */
public record Contradiction(Kind kind, GrantProjection grant) {

    /** What the two disagree about. */
    public enum Kind {
        /** Seen, and declared by nobody. */
        UNDECLARED("AC017"),
        /** Declared revoked, and still seen. */
        STILL_THERE("AC018");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /** The rule that speaks of it. */
        public String rule() {
            return rule;
        }
    }

    /** Every one among the grants of an engagement at a moment, by kind and grant. */
    public static List<Contradiction> among(
            Collection<GrantProjection> grants, Instant now, EngagementCalendar calendar) {
        return grants.stream()
                .flatMap(grant ->
                        contradicted(grant, now, calendar).map(kind -> new Contradiction(kind, grant)).stream())
                .sorted(Comparator.comparing(Contradiction::kind)
                        .thenComparing(contradiction -> contradiction.grant().grant()))
                .toList();
    }

    /** A grant that ended and was never revoked is overdue as well, but nobody has said that it is gone. */
    private static Optional<Kind> contradicted(GrantProjection grant, Instant now, EngagementCalendar calendar) {
        boolean revoked =
                grant.revoked().filter(on -> !on.isAfter(calendar.dayOf(now))).isPresent();
        return switch (grant.state(now, calendar)) {
            case UNDECLARED -> Optional.of(Kind.UNDECLARED);
            case OVERDUE -> revoked ? Optional.of(Kind.STILL_THERE) : Optional.empty();
            case PENDING, ACTIVE, ROLE_DRIFT, EXPIRED, CLOSED_OBSERVED, CLOSED_ATTESTED, UNKNOWN -> Optional.empty();
        };
    }
}
