package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.engagement.Runbook;
import dev.handback.survey.Survey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * FR004: a runbook of which nobody can tell when it was last confirmed. Where the policy lets the last commit stand in for
 * that day, one that was never written for Handback is asked as well, once that commit is older than a review may be.
 */
final class NoReviewDateRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.handoff().runbooks().stream()
                .filter(runbook -> runbook.reviewed().isEmpty())
                .map(Runbook::document)
                .filter(document -> !namesOne(survey, document))
                .flatMap(document -> missing(survey, document).stream());
    }

    private static Optional<Finding> missing(Survey survey, Document.Text document) {
        Optional<LocalDate> changed = Optional.of(document.path())
                .filter(path -> survey.policy().freshness().fromGit())
                .flatMap(survey.changes()::last);
        boolean old = changed.filter(
                        day -> survey.policy().freshness().reviewIn().after(day).isBefore(survey.today()))
                .isPresent();
        return old || Ours.declares(document) ? Optional.of(finding(survey, document, changed)) : Optional.empty();
    }

    /** One that cannot be read is a date all the same, and another rule's. */
    private static boolean namesOne(Survey survey, Document document) {
        return FreshnessRules.names(survey.policy())
                .anyMatch(name -> document.fields().text(name).isPresent());
    }

    private static Finding finding(Survey survey, Document.Text document, Optional<LocalDate> changed) {
        String since = changed.map(day -> ": its last commit is of %s, %d days ago, and"
                        .formatted(day, ChronoUnit.DAYS.between(day, survey.today())))
                .orElse(", so");
        return Finding.of(
                "FR004",
                Places.at(document, Places.top(document), "last_reviewed_on"),
                "No review date%s nobody can tell whether it is still true.".formatted(since),
                "Follow it or read it through, and add `last_reviewed_on` with that day");
    }
}
