package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** KT003: a component that no pairing session has made independent of the provider, where others have been. */
final class IndependenceRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Text> sessions = survey.texts(Kind.PAIRING_SESSION).toList();
        return sessions.isEmpty()
                ? Stream.of()
                : survey.records(Kind.OWNERSHIP)
                        .flatMap(file ->
                                dependent(survey, independent(sessions)).map(component -> finding(file, component)));
    }

    private static Set<String> independent(List<Document.Text> sessions) {
        return sessions.stream()
                .map(Document.Text::fields)
                .filter(session -> session.text("result").equals(Optional.of("independent")))
                .flatMap(session -> session.text("component").stream())
                .collect(Collectors.toSet());
    }

    /** Where the team can run all of it, it has learned it in another way. */
    private static Stream<Component> dependent(Survey survey, Set<String> independent) {
        Sides sides = new Sides(survey);
        return survey.readiness().components().stream()
                .filter(readiness ->
                        readiness.runnable() < readiness.procedures().size())
                .map(ComponentReadiness::component)
                .filter(component -> !independent.contains(component.id()))
                .filter(component -> component.operates().stream().anyMatch(name -> sides.isProvider(name.text())));
    }

    private static Finding finding(Document file, Component component) {
        return Finding.of(
                "KT003",
                Places.at(file, component.mark(), component.id()),
                "No pairing session about %s has ended with somebody of yours doing it alone."
                        .formatted(component.id()),
                "Hold one, and write it down with `result: independent` when it is so");
    }
}
