package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.engagement.Exercise;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Runbook;
import dev.handback.survey.Survey;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * EX001 to EX004: who has followed a runbook, when, and whether it was still the same one. Silent where a repository
 * declares no components: nobody there has been asked to write exercises down.
 */
final class ExerciseRules implements Rule {
    private static final String STEPS_CHANGED =
            "The steps changed after %s followed them on %s. That exercise no longer counts.";

    @Override
    public Stream<Finding> check(Survey survey) {
        if (!survey.readiness().declared()) {
            return Stream.of();
        }
        return survey.readiness().components().stream()
                .flatMap(component -> component.procedures().stream())
                .flatMap(status -> ofProcedure(survey, status).stream());
    }

    private static Optional<Finding> ofProcedure(Survey survey, ProcedureStatus status) {
        return status.runbooks().stream()
                .filter(Runbook::hasSteps)
                .findFirst()
                .flatMap(runbook -> status.gap().map(gap -> finding(survey, status, gap, runbook)));
    }

    private static Finding finding(Survey survey, ProcedureStatus status, ProcedureStatus.Gap gap, Runbook runbook) {
        boolean same = status.last().filter(runbook::isOfTheseSteps).isPresent();
        return switch (gap) {
            case NOBODY_FOLLOWED -> say("EX001", runbook, status, nobody(survey, runbook));
            case PROVIDER_ONLY -> say("EX001", runbook, status, providerOnly(survey, runbook));
            case TOO_LONG_AGO ->
                say(
                        "EX002",
                        runbook,
                        status,
                        last(status, "%s was the last of yours to follow this, on %s: too long ago."));
            case STEPS_CHANGED -> say("EX003", runbook, status, last(status, STEPS_CHANGED));
            case FAILED ->
                same
                        ? say(
                                "EX004",
                                runbook,
                                status,
                                last(status, "It did not work for %s on %s, and is still the same."))
                        : say(
                                "EX001",
                                runbook,
                                status,
                                last(status, "It did not work for %s on %s; nobody has tried since."));
        };
    }

    private static String last(ProcedureStatus status, String sentence) {
        return status.last()
                .map(exercise -> sentence.formatted(exercise.by(), exercise.on()))
                .orElse("");
    }

    private static Finding say(String rule, Runbook runbook, ProcedureStatus status, String message) {
        Document document = runbook.document();
        String subject = status.procedure().name();
        Finding.Place place = status.last()
                .filter(runbook.exercises()::contains)
                .map(exercise -> Places.at(document, exercise.mark(), subject))
                .orElse(Places.key(document, "exercised", subject));
        return Finding.of(
                rule,
                place,
                message,
                "%s one of your own people follow it, then record it: `handback exercise %s --by ID --result R`"
                        .formatted(rule.equals("EX004") ? "Mend it, let" : "Let", document.path()));
    }

    private static String nobody(Survey survey, Runbook runbook) {
        return runbook.exercises().stream()
                .filter(exercise -> exercise.result().isSuccess())
                .findFirst()
                .map(exercise -> doesNotCount(survey, exercise))
                .orElse("Nobody has followed this runbook yet: whether it works is a guess.");
    }

    private static String doesNotCount(Survey survey, Exercise exercise) {
        return exercise.on().isAfter(survey.today())
                ? "The exercise by %s is dated %s, which has not come yet, so it does not count."
                        .formatted(exercise.by(), exercise.on())
                : "The exercise by %s on %s does not count: the roster has nobody of yours by this id on that day."
                        .formatted(exercise.by(), exercise.on());
    }

    private static String providerOnly(Survey survey, Runbook runbook) {
        Sides sides = new Sides(survey);
        String who = runbook.exercises().stream()
                .map(Exercise::by)
                .filter(sides::isProvider)
                .findFirst()
                .orElse("somebody who is not yours");
        return "Only the provider has followed this (%s), nobody of yours.".formatted(who);
    }
}
