package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** EN015: an outcome that is called delivered, in a repository that lacks what its kind leaves behind. */
final class DeliveredOutcomeRule implements Rule {
    private static final Set<String> DELIVERED = Set.of("delivered", "accepted");

    /** What an outcome leaves behind, and whether it is there. */
    private record Trace(String name, BooleanSupplier isThere) {}

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> file.fields().items("outcomes").stream()
                        .filter(outcome -> outcome.text("status")
                                .filter(DELIVERED::contains)
                                .isPresent())
                        .flatMap(outcome -> incomplete(survey, file, outcome).stream()));
    }

    private static Optional<Finding> incomplete(Survey survey, Document file, YamlNode outcome) {
        List<String> missing = traces(survey, file.fields(), outcome)
                .filter(trace -> !trace.isThere().getAsBoolean())
                .map(Trace::name)
                .toList();
        String id = outcome.text("id").orElse("without an id");
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN015",
                        Places.at(file, outcome.markOf("kind"), id),
                        "The outcome `%s` is called %s, and there is no %s."
                                .formatted(
                                        id,
                                        outcome.text("status").orElse("delivered"),
                                        String.join(", and no ", missing)),
                        "Let it be added before the outcome is accepted"));
    }

    private static Stream<Trace> traces(Survey survey, YamlNode engagement, YamlNode outcome) {
        return switch (outcome.text("kind").orElse("")) {
            case "environment" ->
                Stream.of(
                        new Trace(
                                "architecture note",
                                () -> survey.texts(Kind.ARCHITECTURE_NOTE)
                                        .findAny()
                                        .isPresent()),
                        new Trace("runbook", () -> !survey.handoff().runbooks().isEmpty()));
            case "pipeline" -> Stream.of(runbook(survey, "deploy"), runbook(survey, "rollback"));
            case "infrastructure-code" ->
                Stream.of(
                        new Trace("note with `topic: infrastructure-layout`", () -> hasLayout(survey)),
                        term(outcome, "measure", "`measure` of what is in code"),
                        term(engagement, "changes.apply_workflow", "`changes.apply_workflow`"));
            case "cluster" -> Stream.of(new Trace("component of the type cluster", () -> hasCluster(survey)));
            case "observability" ->
                Stream.of(new Trace(
                        "failure mode in handoff/failure-modes.yml",
                        () -> !survey.handoff().failureModes().modes().isEmpty()));
            case "cost" ->
                Stream.of(term(engagement, "cost.owner", "`cost.owner`"), term(engagement, "cost.tags", "`cost.tags`"));
            default -> Stream.of();
        };
    }

    private static Trace runbook(Survey survey, String operation) {
        return new Trace(
                "runbook with `operation: %s`".formatted(operation),
                () -> survey.handoff().runbooks().stream()
                        .anyMatch(runbook ->
                                runbook.operation().filter(operation::equals).isPresent()));
    }

    private static Trace term(YamlNode fields, String name, String words) {
        return new Trace(words, () -> DottedName.find(fields, name).isPresent());
    }

    private static boolean hasLayout(Survey survey) {
        return survey.texts(Kind.ARCHITECTURE_NOTE)
                .anyMatch(note -> note.fields()
                        .text("topic")
                        .filter("infrastructure-layout"::equals)
                        .isPresent());
    }

    private static boolean hasCluster(Survey survey) {
        return survey.handoff().ownership().stream()
                .flatMap(ownership -> ownership.components().stream())
                .anyMatch(component -> component.type().equals("cluster"));
    }
}
