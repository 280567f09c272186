package dev.handback.survey;

import dev.handback.policy.Policy;
import java.time.LocalDate;

/** By what a document is judged, beside what it says itself: the policy that holds, and the day. */
public record Terms(Policy policy, LocalDate today) {}
