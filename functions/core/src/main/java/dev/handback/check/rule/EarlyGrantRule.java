package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** EN011: access that was given before the engagement was ready for it. */
final class EarlyGrantRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return Grant.all(survey)
                .filter(Grant::isOpen)
                .flatMap(grant -> engagement(survey, grant)
                        .flatMap(engagement -> grant.date("granted").flatMap(day -> early(grant, day, engagement)))
                        .stream());
    }

    private static Optional<YamlNode> engagement(Survey survey, Grant grant) {
        return grant.file()
                .fields()
                .text("engagement")
                .flatMap(id -> survey.records(Kind.ENGAGEMENT)
                        .map(file -> file.fields())
                        .filter(engagement ->
                                engagement.text("id").filter(id::equals).isPresent())
                        .findFirst());
    }

    private static Optional<Finding> early(Grant grant, LocalDate day, YamlNode engagement) {
        Optional<LocalDate> signed = engagement.find("nda").flatMap(nda -> date(nda, "signed"));
        return before(grant, day, signed, "the confidentiality agreement was signed")
                .or(() -> before(grant, day, date(engagement, "starts"), "the engagement begins"));
    }

    private static Optional<LocalDate> date(YamlNode node, String key) {
        return node.text(key).flatMap(Dates::parse);
    }

    private static Optional<Finding> before(Grant grant, LocalDate given, Optional<LocalDate> day, String what) {
        return day.filter(given::isBefore)
                .map(ready -> Finding.of(
                        "EN011",
                        grant.at("granted"),
                        "The grant `%s` begins on %s, before %s on %s.".formatted(grant.id(), given, what, ready),
                        "Let access begin once all is agreed and signed"));
    }
}
