package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.check.Severity;
import dev.handback.document.Document;
import dev.handback.policy.Policy;
import dev.handback.survey.Survey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FR001, FR002, FR003: when somebody last confirmed that a runbook is true. */
final class FreshnessRules implements Rule {
    private static final List<String> NAMES = List.of("last_reviewed_on", "reviewed", "last_updated");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.handoff().runbooks().stream()
                .flatMap(runbook -> runbook
                        .reviewed()
                        .flatMap(reviewed ->
                                runbook.reviewDue().flatMap(due -> finding(survey, runbook.document(), reviewed, due)))
                        .stream());
    }

    private static Optional<Finding> finding(Survey survey, Document document, LocalDate reviewed, LocalDate due) {
        LocalDate today = survey.today();
        Finding.Place place = place(survey, document);
        if (reviewed.isAfter(today)) {
            return Optional.of(Finding.of(
                    "FR003",
                    place,
                    "Last reviewed on %s, which is still to come.".formatted(reviewed),
                    "Write the day on which somebody last confirmed this runbook"));
        } else if (due.isBefore(today)) {
            return Optional.of(overdue(place, reviewed, due, today));
        }
        return due.isAfter(survey.policy().freshness().warn().after(today))
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "FR002",
                        place,
                        "Last reviewed on %s: the next review is due on %s.".formatted(reviewed, due),
                        "Read it through, mend what has changed, and set the date"));
    }

    private static Finding overdue(Finding.Place place, LocalDate reviewed, LocalDate due, LocalDate today) {
        long interval = ChronoUnit.DAYS.between(reviewed, due);
        Finding finding = Finding.of(
                "FR001",
                place,
                "Last reviewed on %s, and due for review since %s. Nobody has confirmed since that it is still true."
                        .formatted(reviewed, due),
                "Follow it or read it through, mend what has changed, and set the date");
        return today.isAfter(due.plusDays(interval)) ? finding.as(Severity.ERROR) : finding;
    }

    /** The keys under which a document may say when it was last reviewed, the client's own first. */
    static Stream<String> names(Policy policy) {
        String own = policy.frontMatterNames().getOrDefault("last_reviewed_on", "last_reviewed_on");
        return Stream.concat(Stream.of(own), NAMES.stream());
    }

    private static Finding.Place place(Survey survey, Document document) {
        return names(survey.policy())
                .filter(name -> document.fields().find(name).isPresent())
                .findFirst()
                .map(name -> Places.key(document, name, "last_reviewed_on"))
                .orElse(Places.at(document, Places.top(document), "last_reviewed_on"));
    }
}
