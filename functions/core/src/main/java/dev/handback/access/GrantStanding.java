package dev.handback.access;

import java.time.Instant;
import java.util.Optional;

/** The rules by which a folded grant stands in a state at a moment. */
record GrantStanding(GrantProjection grant, Instant now, EngagementCalendar calendar) {

    GrantState state() {
        if (isGone()) {
            return GrantState.CLOSED_OBSERVED;
        }
        if (isRevoked()) {
            return isFoundAfterRevoking() ? GrantState.OVERDUE : GrantState.CLOSED_ATTESTED;
        }
        if (grant.text(Aspects.DECLARED).isEmpty()) {
            return isSeen() ? GrantState.UNDECLARED : GrantState.EXPIRED;
        }
        return end().filter(end -> !now.isBefore(end)).map(this::ended).orElseGet(this::declared);
    }

    private GrantState ended(Instant end) {
        boolean seenSince = isSeen()
                && grant.latest(Aspects.SEEN)
                        .filter(sight -> !sight.stamp().occurred().isBefore(end))
                        .isPresent();
        return seenSince || isLater(Aspects.OVERDUE, Aspects.EXPIRES) ? GrantState.OVERDUE : GrantState.EXPIRED;
    }

    private GrantState declared() {
        if (isLastSight("unread")) {
            return GrantState.UNKNOWN;
        }
        if (isLastSight("drifted")) {
            return GrantState.ROLE_DRIFT;
        }
        return isSeen() || grant.reviewed().isPresent() ? GrantState.ACTIVE : GrantState.PENDING;
    }

    private Optional<Instant> end() {
        return grant.expires().map(calendar::endOf);
    }

    /** What was gone before it was declared says nothing about what was declared. */
    private boolean isGone() {
        boolean declaredSince = isLater(Aspects.REGISTER, Aspects.SEEN);
        return isLastSight("gone") && !declaredSince;
    }

    /** A day that is still to come is a plan, not an end. */
    private boolean isRevoked() {
        return grant.revoked().filter(on -> !on.isAfter(calendar.dayOf(now))).isPresent();
    }

    private boolean isFoundAfterRevoking() {
        return isLater(Aspects.OVERDUE, Aspects.REVOKED) || (isSeen() && isLater(Aspects.SEEN, Aspects.REVOKED));
    }

    private boolean isSeen() {
        return isLastSight("seen") || isLastSight("drifted");
    }

    private boolean isLastSight(String sight) {
        return grant.text(Aspects.SEEN).filter(sight::equals).isPresent();
    }

    private boolean isLater(String aspect, String other) {
        return grant.latest(aspect)
                .flatMap(one -> grant.latest(other).map(one::isAfter))
                .orElse(false);
    }
}
