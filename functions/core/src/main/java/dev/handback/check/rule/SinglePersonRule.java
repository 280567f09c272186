package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Exercise;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * EX006: a component of which every procedure was followed with success by one and the same of the client's people. Where
 * some was followed by nobody of theirs, other rules say so.
 */
final class SinglePersonRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .flatMap(file -> survey.readiness().components().stream()
                        .flatMap(component ->
                                onlyOne(survey, component).map(person -> finding(file, component, person)).stream()));
    }

    private static Optional<String> onlyOne(Survey survey, ComponentReadiness component) {
        List<Set<String>> operators = component.procedures().stream()
                .map(status -> operators(survey, status))
                .toList();
        Set<String> all = operators.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.size() == 1 && operators.stream().noneMatch(Set::isEmpty)
                ? all.stream().findFirst()
                : Optional.empty();
    }

    /** The client's own people, still there, who have followed a runbook of the procedure with success. */
    private static Set<String> operators(Survey survey, ProcedureStatus status) {
        return status.runbooks().stream()
                .flatMap(runbook -> runbook.exercises().stream())
                .filter(exercise -> exercise.result().isSuccess())
                .map(Exercise::by)
                .filter(by -> survey.handoff().roster().wasInternal(by, survey.today()))
                .collect(Collectors.toSet());
    }

    private static Finding finding(Document file, ComponentReadiness component, String person) {
        String id = component.component().id();
        return Finding.of(
                "EX006",
                Places.at(file, component.component().mark(), id),
                "Of your own people `%s` alone has followed a runbook of %s with success: nobody can stand in."
                        .formatted(person, id),
                "Let another one of your own people follow its runbooks, and record it");
    }
}
