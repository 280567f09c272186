package dev.handback.engagement;

import dev.handback.document.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What readiness asks of a runbook.
 *
 * @param reviewed the day somebody last confirmed it
 * @param reviewDue the day by which somebody has to confirm it again
 * @param hasSteps whether there is anything that somebody could follow
 * @param exercises oldest first
 */
public record Runbook(
        Document.Text document,
        Optional<String> component,
        Optional<String> operation,
        List<String> alerts,
        Optional<String> owner,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewDue,
        boolean hasSteps,
        List<Exercise> exercises) {
    public Runbook {
        alerts = List.copyOf(alerts);
        exercises = List.copyOf(exercises);
    }

    /** The hash of its steps as they are now; nothing where it has no steps. */
    public Optional<String> stepsHash() {
        return Steps.hash(document);
    }

    /** Whether the record was made of the steps as they are now. */
    public boolean isOfTheseSteps(Exercise exercise) {
        return stepsHash().filter(exercise.steps()::equals).isPresent();
    }
}
