package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** AC019: a runbook that needs access which, among all people, only the provider holds. */
final class LastHolderRule implements Rule {

    /** A role in a system. */
    private record Role(String system, String name) {
        static Optional<Role> of(YamlNode node) {
            return node.text("system")
                    .flatMap(system -> node.text("role").map(role -> new Role(lower(system), lower(role))));
        }

        private static String lower(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        List<Role> internal = Stream.concat(
                        teams(survey, sides), roles(survey, sides::isInternal).map(Holder::role))
                .toList();
        List<Holder> providers = roles(survey, sides::isProvider).toList();
        return survey.texts(Kind.RUNBOOK)
                .flatMap(runbook ->
                        runbook.fields().find("needs_access").map(YamlNode::items).orElse(List.of()).stream()
                                .flatMap(need -> Role.of(need).stream()
                                        .filter(role -> !internal.contains(role))
                                        .flatMap(role -> onlyProvider(runbook, need, role, providers).stream())));
    }

    /** Who holds a role. */
    private record Holder(String person, Role role) {}

    private static Stream<Holder> roles(Survey survey, Predicate<String> side) {
        return Grant.all(survey)
                .filter(Grant::isOpen)
                .flatMap(grant -> grant.person().filter(side).stream()
                        .flatMap(person -> Role.of(grant.node()).stream().map(role -> new Holder(person, role))));
    }

    /** The standing access of the client's own teams. */
    private static Stream<Role> teams(Survey survey, Sides sides) {
        return survey.records(Kind.PEOPLE)
                .flatMap(file -> file.fields().find("teams").map(YamlNode::items).orElse(List.of()).stream())
                .filter(team -> team.text("id").filter(sides::isInternal).isPresent())
                .flatMap(team -> team.find("holds").map(YamlNode::items).orElse(List.of()).stream())
                .flatMap(held -> Role.of(held).stream());
    }

    private static Optional<Finding> onlyProvider(
            Document.Text runbook, YamlNode need, Role role, List<Holder> providers) {
        List<String> holders = providers.stream()
                .filter(holder -> holder.role().equals(role))
                .map(Holder::person)
                .distinct()
                .toList();
        String name = need.text("role").orElse("");
        String system = need.text("system").orElse("");
        return holders.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                "AC019",
                                Places.at(runbook, need.mark(), system + " " + name),
                                "This needs the role `%s` of `%s`, which only the provider holds (%s). When they leave, nobody can follow it."
                                        .formatted(name, system, String.join(", ", holders)),
                                "Give the role to one of your own people, or say in `holds` of handoff/people.yml which team has it"));
    }
}
