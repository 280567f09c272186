package dev.handback.policy;

/**
 * How long words stay true.
 *
 * @param reviewIn how long a review lasts where the document does not say
 * @param warn how long before a review is due it is said
 * @param exercise how long an exercise counts
 * @param decideWithin how long an architecture note may stay proposed
 * @param fromGit whether the last commit stands in for a review date that is missing
 */
public record Freshness(Interval reviewIn, Interval warn, Interval exercise, Interval decideWithin, boolean fromGit) {}
