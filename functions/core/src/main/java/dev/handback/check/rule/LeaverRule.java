package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.Roster;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OW011: somebody who has left, and is still named for something. */
final class LeaverRule implements Rule {
    private static final Set<String> CLOSED = Set.of("accepted", "dropped");

    @Override
    public Stream<Finding> check(Survey survey) {
        Roster roster = survey.handoff().roster();
        Map<String, LocalDate> left = left(roster, survey.today());
        return left.isEmpty()
                ? Stream.of()
                : named(survey)
                        .flatMap(named -> person(roster, named)
                                .flatMap(id -> Optional.ofNullable(left.get(id)))
                                .map(day -> finding(named, day))
                                .stream());
    }

    private static Map<String, LocalDate> left(Roster roster, LocalDate today) {
        return roster.people().stream()
                .filter(person -> person.left().filter(today::isAfter).isPresent())
                .collect(Collectors.toMap(
                        person -> person.id(), person -> person.left().orElseThrow(), (first, again) -> again));
    }

    private static Stream<Named> named(Survey survey) {
        Stream<Named> engaged = survey.records(Kind.ENGAGEMENT)
                .filter(file -> isRunning(file, survey.today()))
                .flatMap(file -> Stream.concat(Named.inEngagement(file), owners(file)));
        return Stream.of(Named.inMatrix(survey), Named.ownersOfRunbooks(survey), engaged)
                .flatMap(names -> names);
    }

    private static boolean isRunning(Document.Records file, LocalDate today) {
        return file.fields()
                .text("ends")
                .flatMap(Dates::parse)
                .filter(today::isAfter)
                .isEmpty();
    }

    private static Stream<Named> owners(Document.Records file) {
        Predicate<YamlNode> closed =
                outcome -> outcome.text("status").filter(CLOSED::contains).isPresent();
        return file.fields().items("outcomes").stream()
                .filter(closed.negate())
                .flatMap(outcome -> Named.of(file, outcome, outcome.text("id").orElse("an outcome"), "owner"));
    }

    /** The person whose name it is; nobody for a team. */
    private static Optional<String> person(Roster roster, Named named) {
        Set<String> behind = roster.peopleBehind(named.name());
        return behind.size() == 1 ? behind.stream().findFirst() : Optional.empty();
    }

    private static Finding finding(Named named, LocalDate day) {
        String where = "`%s`%s".formatted(named.key(), named.holder().isEmpty() ? "" : " of " + named.holder());
        return Finding.of(
                "OW011",
                named.place(),
                "%s left on %s, and is still named as %s: whoever asks there gets no answer."
                        .formatted(Shown.quoted(named.name(), "Somebody"), day, where),
                "Write who has taken it over");
    }
}
