package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** OW009, OW010, OW014: what stays the client's where a provider works with it. */
final class ComponentDutyRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        boolean hasCommander = MatrixEntry.all(survey)
                .anyMatch(entry -> entry.names("commander").findAny().isPresent());
        return MatrixEntry.all(survey)
                .flatMap(entry -> Stream.concat(
                        Stream.of(approver(sides, entry), transition(survey.today(), sides, entry))
                                .flatMap(Optional::stream),
                        commander(sides, entry, hasCommander)));
    }

    private static Optional<Finding> approver(Sides sides, MatrixEntry entry) {
        List<Named> approvers = entry.names("approves_production").toList();
        if (approvers.isEmpty()) {
            return providers(sides, entry).isEmpty() ? Optional.empty() : Optional.of(noApprover(entry));
        }
        return approvers.stream()
                .filter(approver -> sides.isProvider(approver.name()))
                .findFirst()
                .map(approver -> Finding.of(
                        "OW009",
                        Places.at(entry.file(), approver.mark(), entry.id()),
                        "%s approves changes of %s in production. Who does must be one of your own people."
                                .formatted(sides.providers(approver.name()), entry.id()),
                        "Name a person with `side: internal` in handoff/people.yml"));
    }

    private static Finding noApprover(MatrixEntry entry) {
        return Finding.of(
                "OW009",
                entry.at("approves_production"),
                "The provider operates %s, and nobody of yours approves its changes in production."
                        .formatted(entry.id()),
                "Add `approves_production` with one of your own people");
    }

    private static List<String> providers(Sides sides, MatrixEntry entry) {
        return entry.names("operates")
                .map(Named::name)
                .filter(sides::isProvider)
                .toList();
    }

    private static Optional<Finding> transition(LocalDate today, Sides sides, MatrixEntry entry) {
        List<String> providers = providers(sides, entry);
        return entry.node()
                .find("transition")
                .flatMap(transition -> transition.text("by"))
                .flatMap(Dates::parse)
                .filter(day -> day.isBefore(today) && !providers.isEmpty())
                .map(day -> Finding.of(
                        "OW014",
                        entry.at("transition"),
                        "%s was to be yours alone by %s, and the provider still operates it (%s)."
                                .formatted(entry.id(), day, String.join(", ", providers)),
                        "Take the provider out of `operates`, or agree on another day"));
    }

    private static Stream<Finding> commander(Sides sides, MatrixEntry entry, boolean hasCommander) {
        if (entry.node().text("area").filter("incident-response"::equals).isEmpty()) {
            return Stream.of();
        }
        List<Named> commanders = entry.names("commander").toList();
        return commanders.isEmpty()
                ? Stream.of(entry).filter(one -> !hasCommander).map(ComponentDutyRules::noCommander)
                : commanders.stream()
                        .filter(commander -> sides.isProvider(commander.name()))
                        .map(commander -> Finding.of(
                                "OW010",
                                Places.at(entry.file(), commander.mark(), entry.id()),
                                "%s commands in an incident. Whoever decides about your system then must be one of your own people."
                                        .formatted(sides.providers(commander.name())),
                                "Name a person with `side: internal` in handoff/people.yml"));
    }

    private static Finding noCommander(MatrixEntry entry) {
        return Finding.of(
                "OW010",
                entry.at("commander"),
                "%s names no commander: when all is down, everybody waits for somebody to decide."
                        .formatted(entry.id()),
                "Add `commander` with one of your own people");
    }
}
