package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** AC015: access that was given in an emergency, and is not bound to it. */
final class EmergencyGrantRule implements Rule {
    private static final int LONGEST_IN_DAYS = 3;

    @Override
    public Stream<Finding> check(Survey survey) {
        return Grant.all(survey)
                .flatMap(grant -> grant.node().find("emergency").stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .flatMap(emergency -> Stream.of(unbound(grant, emergency), tooLong(grant))
                                .flatMap(Optional::stream)));
    }

    private static Optional<Finding> unbound(Grant grant, YamlNode emergency) {
        List<String> missing = Stream.of("incident", "follow_up")
                .filter(key -> emergency.text(key).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "AC015",
                        grant.at("emergency"),
                        "The emergency access `%s` lacks %s: nobody will ask afterwards whether it was right."
                                .formatted(grant.id(), quoted(missing, ", ")),
                        "Add " + quoted(missing, " and ")));
    }

    private static String quoted(List<String> keys, String between) {
        return String.join(between, keys.stream().map(key -> "`" + key + "`").toList());
    }

    private static Optional<Finding> tooLong(Grant grant) {
        return grant.isOpen()
                ? grant.date("granted")
                        .flatMap(first -> grant.date("expires")
                                .filter(first.plusDays(LONGEST_IN_DAYS)::isBefore)
                                .map(last -> tooLong(grant, first, last)))
                : Optional.empty();
    }

    private static Finding tooLong(Grant grant, LocalDate first, LocalDate last) {
        return Finding.of(
                "AC015",
                grant.at("expires"),
                "The emergency access `%s` runs from %s to %s. For an emergency there are 72 hours."
                        .formatted(grant.id(), first, last),
                "Let it end by %s, and ask for ordinary access if it is needed longer"
                        .formatted(first.plusDays(LONGEST_IN_DAYS)));
    }
}
