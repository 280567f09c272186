package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Exercise;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.stream.Stream;

/**
 * EX005: a component that only the provider can operate, because nobody else has ever done it with success. Said once a
 * component.
 */
final class ProviderOnlyRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .flatMap(ownership -> survey.readiness().components().stream()
                        .filter(component -> isProviderOnly(survey, component))
                        .map(component -> finding(ownership, component.component())));
    }

    private static boolean isProviderOnly(Survey survey, ComponentReadiness component) {
        Sides sides = new Sides(survey);
        List<Exercise> successes = component.procedures().stream()
                .flatMap(status -> status.runbooks().stream())
                .flatMap(runbook -> runbook.exercises().stream())
                .filter(exercise -> exercise.result().isSuccess())
                .toList();
        boolean byProvider = successes.stream().anyMatch(exercise -> sides.isProvider(exercise.by()));
        boolean byInternal =
                successes.stream().anyMatch(e -> survey.handoff().roster().wasInternal(e.by(), e.on()));
        return (byProvider || isOperatedByProvider(sides, component.component())) && !byInternal;
    }

    private static boolean isOperatedByProvider(Sides sides, Component component) {
        return !component.operates().isEmpty()
                && component.operates().stream().allMatch(name -> sides.isProvider(name.text()));
    }

    private static Finding finding(Document ownership, Component component) {
        return Finding.of(
                "EX005",
                Places.at(ownership, component.mark(), component.id()),
                "Only the provider can operate %s: nobody of yours has followed any of its runbooks with success."
                        .formatted(component.id()),
                "Let one of your own people follow a runbook of %s, with the provider watching"
                        .formatted(component.id()));
    }
}
