package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Team;
import dev.handback.policy.Hub;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.stream.Stream;

/** OW005: a name that is on no roster and is no team, in the ownership matrix or as the owner of a runbook. */
final class NameRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Roster roster = survey.handoff().roster();
        if (roster.isEmpty()) {
            return Stream.of();
        }
        Guesses guesses = new Guesses();
        return Stream.concat(Named.inMatrix(survey), Named.ownersOfRunbooks(survey))
                .filter(named -> !roster.knows(named.name()))
                .map(named -> finding(roster, guesses, named, file(survey)));
    }

    /** Where a name is to be added. */
    private static String file(Survey survey) {
        return survey.policy().hub() instanceof Hub.Read hub
                ? "%s of %s".formatted(Hub.PEOPLE, hub.name())
                : Hub.PEOPLE.value();
    }

    private static Finding finding(Roster roster, Guesses guesses, Named named, String file) {
        List<String> known = Stream.concat(
                        roster.people().stream().map(Person::id),
                        roster.teams().stream().map(Team::id))
                .toList();
        return Finding.of(
                "OW005",
                named.place(),
                "%s is on no roster and is no team, so nobody knows who that is."
                        .formatted(Shown.quoted(named.name(), "A name here")),
                guesses.nearest(named.name(), known)
                        .map(near -> "Write `%s`, or add the name to %s".formatted(near, file))
                        .orElse("Add the name to %s, or write who it is now".formatted(file)));
    }
}
