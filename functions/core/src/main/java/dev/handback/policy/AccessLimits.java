package dev.handback.policy;

import java.util.List;
import java.util.Map;

/**
 * How long access may last.
 *
 * @param longest by level, and for {@code production-data}
 * @param remind how long before its end reminders go out, the longest first
 * @param reviewEvery how long until it is asked whether the access is still needed
 */
public record AccessLimits(Map<String, Interval> longest, List<Interval> remind, Interval reviewEvery) {
    public AccessLimits {
        longest = Map.copyOf(longest);
        remind = List.copyOf(remind);
    }
}
