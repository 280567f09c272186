package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.survey.Survey;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OW006: a component of which no runbook speaks, where the policy asks for none; else CV001 says which is missing. */
final class UnwrittenComponentRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Set<String> described = survey.handoff().runbooks().stream()
                .flatMap(runbook -> runbook.component().stream())
                .collect(Collectors.toSet());
        return survey.records(Kind.OWNERSHIP)
                .flatMap(file -> components(survey)
                        .filter(component -> !described.contains(component.id()))
                        .map(component -> Finding.of(
                                "OW006",
                                Places.at(file, component.mark(), component.id()),
                                "%s has no runbook: whoever has to do something with it for the first time is alone."
                                        .formatted(component.id()),
                                "Write the first one, with `component: %s` in its front matter"
                                        .formatted(component.id()))));
    }

    /** Those of which nothing is required. What was said to be not applicable was thought of. */
    private static Stream<Component> components(Survey survey) {
        return survey.handoff().ownership().stream()
                .flatMap(ownership -> ownership.components().stream())
                .filter(component -> component.notApplicable().isEmpty())
                .filter(component ->
                        survey.policy().operationsOf(component.type()).isEmpty());
    }
}
