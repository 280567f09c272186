package dev.handback.access;

import java.time.Instant;
import java.util.Optional;

/** When somebody has to be reminded of a grant next. */
@FunctionalInterface
public interface DueTimes {
    /** The next time; absent when nobody has to be. It may be early by less than a day, never late. */
    Optional<Instant> next(EngagementId engagement, GrantProjection grant);
}
