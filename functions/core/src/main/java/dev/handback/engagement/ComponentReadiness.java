package dev.handback.engagement;

import java.util.List;

/**
 * A component's level with what stands behind it.
 *
 * @param reasons why the next level is not reached
 * @param next what would bring the most, at most three
 */
public record ComponentReadiness(
        Component component,
        Level level,
        List<ProcedureStatus> procedures,
        List<String> reasons,
        List<NextAction> next) {
    public ComponentReadiness {
        procedures = List.copyOf(procedures);
        reasons = List.copyOf(reasons);
        next = List.copyOf(next);
    }

    /** How many of its procedures the client's team can run. */
    public int runnable() {
        return (int) procedures.stream().filter(ProcedureStatus::isRunnable).count();
    }
}
