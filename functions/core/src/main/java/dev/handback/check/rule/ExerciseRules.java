package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Exercise;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Runbook;
import dev.handback.survey.Survey;
import java.util.Optional;
import java.util.stream.Stream;

/** EX001, EX002, EX003, EX005: who has followed a runbook, when, and whether it was still the same one. */
final class ExerciseRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.readiness().components().stream()
                .flatMap(component -> Stream.concat(
                        component.procedures().stream().flatMap(ExerciseRules::ofProcedure),
                        providerOnly(survey, component)));
    }

    private static Stream<Finding> ofProcedure(ProcedureStatus status) {
        return status.runbooks().stream()
                .filter(Runbook::hasSteps)
                .findFirst()
                .flatMap(runbook -> status.gap().flatMap(gap -> finding(status, gap, runbook)))
                .stream();
    }

    private static Optional<Finding> finding(ProcedureStatus status, ProcedureStatus.Gap gap, Runbook runbook) {
        String name = status.procedure().name();
        String last = status.last().map(e -> e.by() + " on " + e.on()).orElse("");
        return switch (gap) {
            case NOBODY_FOLLOWED ->
                say("EX001", runbook, name, "Nobody has followed this runbook yet: whether it works is a guess.");
            case PROVIDER_ONLY ->
                say(
                        "EX001",
                        runbook,
                        name,
                        "%s of the provider has followed it, nobody of yours.".formatted(provider(runbook)));
            case TOO_LONG_AGO ->
                say(
                        "EX002",
                        runbook,
                        name,
                        "The last of yours to follow it was %s: too long ago to count.".formatted(last));
            case STEPS_CHANGED ->
                say(
                        "EX003",
                        runbook,
                        name,
                        "The steps changed after %s followed them. That exercise no longer counts.".formatted(last));
            case FAILED -> Optional.empty();
        };
    }

    private static Optional<Finding> say(String rule, Runbook runbook, String subject, String message) {
        return Optional.of(Finding.of(
                rule,
                new Finding.Place(
                        runbook.document().path(), runbook.document().fields().markOf("exercised"), subject),
                message,
                "Let one of your people follow it, then `handback exercise %s --by ID --result R`"
                        .formatted(runbook.document().path())));
    }

    private static String provider(Runbook runbook) {
        return runbook.exercises().stream().map(Exercise::by).findFirst().orElse("Somebody");
    }

    private static Stream<Finding> providerOnly(Survey survey, ComponentReadiness component) {
        boolean provider = component.procedures().stream().anyMatch(status -> followedByProvider(survey, status));
        boolean internal = component.procedures().stream()
                .anyMatch(status ->
                        status.last().filter(e -> e.result().isSuccess()).isPresent());
        return provider && !internal
                ? survey.records(Kind.OWNERSHIP).map(ownership -> only(ownership, component))
                : Stream.empty();
    }

    private static boolean followedByProvider(Survey survey, ProcedureStatus status) {
        return status.runbooks().stream()
                .flatMap(runbook -> runbook.exercises().stream())
                .filter(exercise -> exercise.result().isSuccess())
                .anyMatch(exercise -> survey.handoff()
                        .roster()
                        .person(exercise.by())
                        .filter(person -> !person.isInternal())
                        .isPresent());
    }

    private static Finding only(Document ownership, ComponentReadiness component) {
        String id = component.component().id();
        return Finding.of(
                "EX005",
                new Finding.Place(ownership.path(), component.component().mark(), id),
                "Only the provider can operate %s: nobody of yours has followed any of its runbooks with success."
                        .formatted(id),
                "Let one of your people follow a runbook of %s, with the provider watching".formatted(id));
    }
}
