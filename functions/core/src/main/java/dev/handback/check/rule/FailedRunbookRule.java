package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.Runbook;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** IR002: a runbook that did not work in an incident, and that nobody has looked at since. */
final class FailedRunbookRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.texts(Kind.INCIDENT_REVIEW)
                .flatMap(review -> failed(review)
                        .flatMap(path -> day(review).flatMap(day -> untouched(survey, path, day)))
                        .map(path -> finding(review, path))
                        .stream());
    }

    private static Optional<LocalDate> day(Document.Text review) {
        return review.fields().text("date").flatMap(Dates::parse);
    }

    private static Optional<String> failed(Document.Text review) {
        return review.fields()
                .find("runbook_used")
                .filter(used -> used.text("worked").filter("no"::equals).isPresent())
                .flatMap((YamlNode used) -> used.text("path"));
    }

    private static Optional<String> untouched(Survey survey, String path, LocalDate day) {
        return survey.handoff().runbooks().stream()
                .filter(runbook -> runbook.document().path().value().equals(path))
                .filter(runbook -> isKnownToBeUntouched(touched(survey, runbook), day))
                .map(runbook -> path)
                .findFirst();
    }

    /** The days on which somebody is known to have reviewed, followed or changed it. */
    private static List<LocalDate> touched(Survey survey, Runbook runbook) {
        return Stream.of(
                        runbook.reviewed().stream(),
                        runbook.exercises().stream().map(exercise -> exercise.on()),
                        survey.changes().last(runbook.document().path()).stream())
                .flatMap(days -> days)
                .toList();
    }

    private static boolean isKnownToBeUntouched(List<LocalDate> touched, LocalDate since) {
        return !touched.isEmpty() && touched.stream().allMatch(day -> day.isBefore(since));
    }

    private static Finding finding(Document.Text review, String path) {
        return Finding.of(
                "IR002",
                Places.key(review, "runbook_used", path),
                "%s did not work in this incident, and nobody has looked at it since."
                        .formatted(Shown.quoted(path, "The runbook")),
                "Mend it, follow it, and set its `last_reviewed_on`");
    }
}
