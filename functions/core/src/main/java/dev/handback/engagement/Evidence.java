package dev.handback.engagement;

import dev.handback.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Judges what a runbook's records prove. A procedure can be run without the provider when its newest exercise by one of
 * the client's own people worked, its steps are the same as then, and it is not longer ago than the policy allows.
 */
final class Evidence {
    private final Roster roster;
    private final Policy policy;
    private final LocalDate today;

    Evidence(Roster roster, Policy policy, LocalDate today) {
        this.roster = roster;
        this.policy = policy;
        this.today = today;
    }

    ProcedureStatus judge(Procedure procedure, List<Runbook> runbooks) {
        List<Runbook> written = runbooks.stream().filter(Runbook::hasSteps).toList();
        Optional<Runbook> proven = written.stream().filter(this::isExercised).findFirst();
        Optional<Exercise> last = proven.map(this::newestInternal)
                .orElseGet(() -> newest(runbooks.stream()
                        .flatMap(r -> newestInternal(r).stream())
                        .toList()));
        return new ProcedureStatus(
                procedure,
                runbooks,
                state(written, proven),
                proven.map(this::operators).orElse(List.of()),
                last,
                proven.isPresent() ? Optional.empty() : Optional.of(gap(runbooks, last)));
    }

    private ProcedureStatus.State state(List<Runbook> written, Optional<Runbook> proven) {
        if (written.isEmpty()) {
            return ProcedureStatus.State.MISSING;
        } else if (proven.isPresent()) {
            return ProcedureStatus.State.EXERCISED;
        }
        return written.stream().anyMatch(this::isOwnedAndFresh)
                ? ProcedureStatus.State.REVIEWED
                : ProcedureStatus.State.WRITTEN;
    }

    /** An internal owner, and a review that has not run out. */
    boolean isOwnedAndFresh(Runbook runbook) {
        return hasInternalOwner(runbook) && isFresh(runbook);
    }

    boolean hasInternalOwner(Runbook runbook) {
        return runbook.owner().filter(roster::isInternal).isPresent();
    }

    boolean isFresh(Runbook runbook) {
        return runbook.reviewDue().filter(due -> !due.isBefore(today)).isPresent();
    }

    private boolean isExercised(Runbook runbook) {
        return newestInternal(runbook)
                .filter(exercise -> counts(runbook, exercise))
                .isPresent();
    }

    private boolean counts(Runbook runbook, Exercise exercise) {
        return exercise.result().isSuccess() && runbook.isOfTheseSteps(exercise) && !isTooLongAgo(exercise);
    }

    private boolean isTooLongAgo(Exercise exercise) {
        return policy.freshness().exercise().after(exercise.on()).isBefore(today);
    }

    private List<String> operators(Runbook runbook) {
        return runbook.exercises().stream()
                .filter(this::isInternal)
                .filter(exercise -> counts(runbook, exercise))
                .map(Exercise::by)
                .filter(by -> roster.person(by).filter(p -> p.isThereOn(today)).isPresent())
                .distinct()
                .toList();
    }

    private ProcedureStatus.Gap gap(List<Runbook> runbooks, Optional<Exercise> last) {
        if (last.isEmpty()) {
            boolean provider = runbooks.stream()
                    .flatMap(runbook -> runbook.exercises().stream())
                    .anyMatch(this::isSuccessOfProvider);
            return provider ? ProcedureStatus.Gap.PROVIDER_ONLY : ProcedureStatus.Gap.NOBODY_FOLLOWED;
        } else if (!last.get().result().isSuccess()) {
            return ProcedureStatus.Gap.FAILED;
        }
        return isTooLongAgo(last.get()) ? ProcedureStatus.Gap.TOO_LONG_AGO : ProcedureStatus.Gap.STEPS_CHANGED;
    }

    private Optional<Exercise> newestInternal(Runbook runbook) {
        return newest(runbook.exercises().stream().filter(this::isInternal).toList());
    }

    /** Of two on the same day the one that is written below. */
    private static Optional<Exercise> newest(List<Exercise> exercises) {
        return exercises.stream().reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }

    private boolean isSuccessOfProvider(Exercise exercise) {
        return exercise.result().isSuccess()
                && roster.side(exercise.by())
                        .filter(side -> side == Side.PROVIDER)
                        .isPresent();
    }

    private boolean isInternal(Exercise exercise) {
        return !exercise.on().isAfter(today) && roster.wasInternal(exercise.by(), exercise.on());
    }
}
