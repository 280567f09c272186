package dev.handback.engagement;

import java.util.List;
import java.util.Optional;

/**
 * How far a client has got with a procedure.
 *
 * @param runbooks that describe it
 * @param operators the client's own people who can run it, as of now
 * @param last the newest exercise by one of the client's own people
 * @param gap why it is not exercised
 */
public record ProcedureStatus(
        Procedure procedure,
        List<Runbook> runbooks,
        State state,
        List<String> operators,
        Optional<Exercise> last,
        Optional<Gap> gap) {
    public ProcedureStatus {
        runbooks = List.copyOf(runbooks);
        operators = List.copyOf(operators);
    }

    /** How far it is, the worst first. */
    public enum State {
        MISSING,
        WRITTEN,
        REVIEWED,
        EXERCISED
    }

    /** Why nobody of the client's can be said to be able to run it. */
    public enum Gap {
        NOBODY_FOLLOWED,
        PROVIDER_ONLY,
        STEPS_CHANGED,
        TOO_LONG_AGO,
        FAILED
    }

    /** Whether the client's team can run it without the provider. */
    public boolean isRunnable() {
        return state == State.EXERCISED;
    }
}
