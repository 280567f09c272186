package dev.handback.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The conditions of the levels: the level of a component is the last one whose condition, and all before it, holds. */
final class Gates {
    private static final int NAMED = 4;

    private final Handoff handoff;
    private final Evidence evidence;
    private final LocalDate today;

    Gates(Handoff handoff, Evidence evidence, LocalDate today) {
        this.handoff = handoff;
        this.evidence = evidence;
        this.today = today;
    }

    /**
     * How far a component is.
     *
     * @param reasons why it has not reached the next level
     */
    record Reached(Level level, List<String> reasons) {}

    Reached reached(Component component, List<ProcedureStatus> statuses) {
        Level reached = Level.NOT_WRITTEN;
        for (Level next : List.of(Level.WRITTEN, Level.OWNED, Level.EXERCISED, Level.EXIT_READY)) {
            List<String> unmet = unmet(component, statuses, next);
            if (statuses.isEmpty() || !unmet.isEmpty()) {
                return new Reached(reached, unmet);
            }
            reached = next;
        }
        return new Reached(reached, List.of());
    }

    private List<String> unmet(Component component, List<ProcedureStatus> statuses, Level level) {
        List<String> reasons = new ArrayList<>();
        switch (level) {
            case WRITTEN -> add(reasons, statuses, status -> !Assessment.isWritten(status), "No runbook yet");
            case OWNED -> owned(reasons, statuses);
            case EXERCISED -> exercised(reasons, statuses);
            case EXIT_READY -> exit(reasons, component, statuses);
            case NOT_WRITTEN -> {}
        }
        return reasons;
    }

    private void owned(List<String> reasons, List<ProcedureStatus> statuses) {
        Predicate<ProcedureStatus> yours = status -> status.runbooks().stream().anyMatch(evidence::hasInternalOwner);
        add(reasons, statuses, yours.negate(), "No owner of yours");
        add(
                reasons,
                statuses,
                status -> status.runbooks().stream().noneMatch(evidence::isOwnedAndFresh) && yours.test(status),
                "Review overdue");
    }

    private static void exercised(List<String> reasons, List<ProcedureStatus> statuses) {
        add(reasons, statuses, gap(ProcedureStatus.Gap.NOBODY_FOLLOWED), "Nobody has followed it");
        add(reasons, statuses, gap(ProcedureStatus.Gap.PROVIDER_ONLY), "Only the provider has followed it");
        add(reasons, statuses, gap(ProcedureStatus.Gap.STEPS_CHANGED), "Steps changed since they were followed");
        add(reasons, statuses, gap(ProcedureStatus.Gap.TOO_LONG_AGO), "Followed too long ago");
        add(reasons, statuses, gap(ProcedureStatus.Gap.FAILED), "The last attempt failed");
    }

    private void exit(List<String> reasons, Component component, List<ProcedureStatus> statuses) {
        add(reasons, statuses, status -> status.operators().size() < 2, "Fewer than two of your people can run it");
        handoff.hub()
                .ifPresent(hub ->
                        reasons.add("Who still has access is registered in %s, and judged there.".formatted(hub)));
        if (handoff.withProviderAccess().contains(component.id())) {
            reasons.add("Somebody of the provider still has access for this component.");
        }
        if (handoff.withOpenChange().contains(component.id())) {
            reasons.add("An emergency change waits to be brought into code.");
        }
        component
                .transition()
                .filter(today::isBefore)
                .ifPresent(by -> reasons.add("It becomes yours on %s.".formatted(by)));
    }

    private static Predicate<ProcedureStatus> gap(ProcedureStatus.Gap gap) {
        return status -> status.gap().filter(gap::equals).isPresent();
    }

    private static void add(
            List<String> reasons, List<ProcedureStatus> statuses, Predicate<ProcedureStatus> which, String what) {
        List<String> names =
                statuses.stream().filter(which).map(s -> s.procedure().name()).toList();
        if (!names.isEmpty()) {
            reasons.add("%s: %s.".formatted(what, enumerate(names)));
        }
    }

    private static String enumerate(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
