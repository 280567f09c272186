package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** IR005: an emergency of severity 1 or 2 that nobody has reviewed within the days that were agreed. */
final class UnreviewedIncidentRule implements Rule {
    private static final Set<String> SEVERE = Set.of("1", "2");
    private static final int DAY_LENGTH = "2026-10-20".length();

    /** How many days were agreed, and which of them nobody works. */
    private record Agreed(Interval within, Set<LocalDate> holidays) {

        static Stream<Agreed> of(YamlNode engagement) {
            return engagement.find("incidents").flatMap(incidents -> incidents.text("review_within")).stream()
                    .flatMap(text -> Interval.parse(text).stream())
                    .map(within -> new Agreed(within, days(engagement.texts("holidays").stream())));
        }

        LocalDate due(LocalDate day) {
            LocalDate end = within.after(day);
            return end.plusDays(holidays.stream()
                    .filter(holiday -> holiday.isAfter(day) && !holiday.isAfter(end))
                    .count());
        }
    }

    @Override
    public Stream<Finding> check(Survey survey) {
        Optional<Agreed> agreed = survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> Agreed.of(file.fields()))
                .findFirst();
        Set<LocalDate> reviewed =
                days(survey.texts(Kind.INCIDENT_REVIEW).flatMap(review -> review.fields().text("date").stream()));
        return agreed.stream()
                .flatMap(days -> survey.texts(Kind.EMERGENCY_CHANGE)
                        .filter(UnreviewedIncidentRule::isSevere)
                        .filter(change -> !namesReview(survey, change))
                        .flatMap(change -> started(change)
                                .filter(day -> days.due(day).isBefore(survey.today()) && !isNear(reviewed, day))
                                .map(day -> finding(change, day, days.within()))
                                .stream()));
    }

    private static Set<LocalDate> days(Stream<String> texts) {
        return texts.flatMap(text -> Dates.parse(text).stream()).collect(Collectors.toSet());
    }

    private static boolean isSevere(Document.Text change) {
        return change.fields().text("severity").filter(SEVERE::contains).isPresent();
    }

    private static boolean namesReview(Survey survey, Document.Text change) {
        return change.fields().text("incident").filter(survey.files()::exists).isPresent();
    }

    private static Optional<LocalDate> started(Document.Text change) {
        return change.fields()
                .text("started")
                .filter(moment -> moment.length() >= DAY_LENGTH)
                .flatMap(moment -> Dates.parse(moment.substring(0, DAY_LENGTH)));
    }

    /** An incident near midnight is of another day elsewhere. */
    private static boolean isNear(Set<LocalDate> reviewed, LocalDate day) {
        return Stream.of(-1, 0, 1).map(day::plusDays).anyMatch(reviewed::contains);
    }

    private static Finding finding(Document.Text change, LocalDate day, Interval within) {
        return Finding.of(
                "IR005",
                Places.key(change, "severity", "incident"),
                "Nobody has reviewed the incident of %s, in which this change was made. It was agreed to do so within %s."
                        .formatted(day, within),
                "Hold the review, write it down, and name it in `incident`");
    }
}
