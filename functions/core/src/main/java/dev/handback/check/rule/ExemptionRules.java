package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** CF007: an exemption without a reason or an end, or one that has ended. It holds no more, and says so. */
final class ExemptionRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.EXEMPTIONS)
                .flatMap(file -> file.fields().find("exemptions").map(YamlNode::items).orElse(List.of()).stream()
                        .flatMap(entry -> Stream.of(
                                        reason(file, entry), until(file, entry), ended(file, entry, survey.today()))
                                .flatMap(Optional::stream)));
    }

    private static Optional<Finding> reason(Document file, YamlNode entry) {
        return entry.text("reason").isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "CF007",
                        place(file, entry, "reason"),
                        "No reason why %s does not count, so nobody can tell whether that is still right."
                                .formatted(what(entry)),
                        "Add `reason` with a sentence"));
    }

    private static Optional<Finding> until(Document file, YamlNode entry) {
        return entry.text("until").isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "CF007",
                        place(file, entry, "until"),
                        "No end: %s would be left to itself for ever.".formatted(what(entry)),
                        "Add `until` with the last day on which it need not count"));
    }

    private static Optional<Finding> ended(Document file, YamlNode entry, LocalDate today) {
        return entry.text("until")
                .flatMap(Dates::parse)
                .filter(until -> until.isBefore(today))
                .map(until -> Finding.of(
                        "CF007",
                        place(file, entry, "until"),
                        "The exemption of %s ended on %s, so it counts again.".formatted(what(entry), until),
                        "Mend what it was for and take it out, or agree on a new end"));
    }

    private static String what(YamlNode entry) {
        return "%s in %s"
                .formatted(
                        entry.text("rule").flatMap(Shown::value).orElse("a rule"),
                        entry.text("path")
                                .flatMap(Shown::value)
                                .map(path -> "`" + path + "`")
                                .orElse("some file"));
    }

    private static Finding.Place place(Document file, YamlNode entry, String key) {
        Mark mark = entry.markOf(key);
        String subject = Stream.of("rule", "path", "subject")
                .flatMap(name -> entry.text(name).stream())
                .reduce("", (one, next) -> one.isEmpty() ? next : one + " " + next);
        return Places.at(file, mark, subject.isEmpty() ? key : subject + " " + key);
    }
}
