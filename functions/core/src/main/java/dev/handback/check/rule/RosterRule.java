package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Team;
import dev.handback.survey.Survey;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OW013: somebody on the roster of whom nobody can tell what for. */
final class RosterRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Roster roster = survey.handoff().roster();
        Set<String> placed = placed(survey);
        return survey.records(Kind.PEOPLE)
                .flatMap(file -> roster.people().stream()
                        .filter(person -> person.left().isEmpty())
                        .flatMap(person -> of(file, person, placed)));
    }

    private static Stream<Finding> of(Document file, Person person, Set<String> placed) {
        if (person.role().isEmpty()) {
            return Stream.of(finding(
                    file,
                    person,
                    "`%s` is on the roster without a role, so nobody can tell what to turn to them for.",
                    "Add `role` with what they do"));
        }
        return placed.isEmpty() || placed.contains(person.id())
                ? Stream.of()
                : Stream.of(finding(
                        file,
                        person,
                        "`%s` is on the roster, in no team and on no component.",
                        "Add them to a team or to a component, or take them off the roster"));
    }

    /** Everybody who is in a team, or is named for a component, a runbook or an engagement; nobody without an ownership matrix. */
    private static Set<String> placed(Survey survey) {
        Roster roster = survey.handoff().roster();
        if (survey.handoff().ownership().isEmpty()) {
            return Set.of();
        }
        Stream<String> named = Stream.of(
                        Named.inMatrix(survey),
                        Named.ownersOfRunbooks(survey),
                        survey.records(Kind.ENGAGEMENT).flatMap(Named::inEngagement))
                .flatMap(names -> names)
                .flatMap(name -> roster.peopleBehind(name.name()).stream());
        return Stream.concat(named, roster.teams().stream().map(Team::members).flatMap(members -> members.stream()))
                .collect(Collectors.toSet());
    }

    private static Finding finding(Document file, Person person, String message, String fix) {
        return Finding.of("OW013", Places.at(file, person.mark(), person.id()), message.formatted(person.id()), fix);
    }
}
