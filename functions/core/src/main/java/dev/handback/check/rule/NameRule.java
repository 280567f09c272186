package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Team;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** OW005: a name that is on no roster and is no team, in the ownership matrix or as the owner of a runbook. */
final class NameRule implements Rule {
    private static final List<String> KEYS =
            List.of("accountable", "backup", "operates", "approves_production", "learns", "commander");

    /** A name, where it stands, and for what. */
    private record Named(Document document, String name, Mark mark, String about) {}

    @Override
    public Stream<Finding> check(Survey survey) {
        Roster roster = survey.handoff().roster();
        if (roster.isEmpty()) {
            return Stream.of();
        }
        Stream<Named> owners = survey.records(Kind.OWNERSHIP).flatMap(NameRule::inMatrix);
        FieldNames names = new FieldNames(survey.policy());
        Guesses guesses = new Guesses();
        Stream<Named> runbooks =
                survey.texts(Kind.RUNBOOK).filter(Ours::is).flatMap(runbook -> ofRunbook(runbook, names.ours(runbook)));
        return Stream.concat(owners, runbooks)
                .filter(named -> !roster.knows(named.name()))
                .map(named -> finding(roster, guesses, named));
    }

    private static Stream<Named> inMatrix(Document.Records file) {
        return file.fields().find("components").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(component -> KEYS.stream()
                        .flatMap(key -> names(component, key)
                                .flatMap(name -> name.text().stream()
                                        .map(text -> new Named(
                                                file,
                                                text,
                                                name.mark(),
                                                component.text("id").orElse("a component") + " " + key)))));
    }

    private static Stream<YamlNode> names(YamlNode component, String key) {
        return component.find(key).stream()
                .flatMap(value -> value.items().isEmpty() ? Stream.of(value) : value.items().stream());
    }

    private static Stream<Named> ofRunbook(Document.Text runbook, YamlNode fields) {
        return fields.text("owner").stream().map(owner -> new Named(runbook, owner, fields.markOf("owner"), "owner"));
    }

    private static Finding finding(Roster roster, Guesses guesses, Named named) {
        List<String> known = Stream.concat(
                        roster.people().stream().map(Person::id),
                        roster.teams().stream().map(Team::id))
                .toList();
        return Finding.of(
                "OW005",
                Places.at(named.document(), named.mark(), named.about()),
                "%s is on no roster and is no team, so nobody knows who that is."
                        .formatted(Shown.quoted(named.name(), "A name here")),
                guesses.nearest(named.name(), known)
                        .map(near -> "Write `%s`, or add the name to handoff/people.yml".formatted(near))
                        .orElse("Add the name to handoff/people.yml, or write who it is now"));
    }
}
