package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EN010: an engagement that ends before it starts, or whose end is near while its exit list is not done. */
final class EngagementEndRule implements Rule {
    private static final Interval NOTICE = Interval.days(30);

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(Ours::hasReadableData)
                .flatMap(file -> date(file, "ends").flatMap(ends -> finding(survey, file, ends)).stream());
    }

    private static Optional<LocalDate> date(Document.Records file, String key) {
        return file.fields().text(key).flatMap(Dates::parse);
    }

    private static Optional<Finding> finding(Survey survey, Document.Records file, LocalDate ends) {
        Optional<LocalDate> later = date(file, "starts").filter(ends::isBefore);
        if (later.isPresent()) {
            return later.map(starts -> Finding.of(
                    "EN010",
                    Places.key(file, "ends", "ends"),
                    "The engagement ends on %s, before it starts on %s.".formatted(ends, starts),
                    "Correct one of the two dates"));
        }
        return survey.today().isBefore(notice(file).before(ends)) ? Optional.empty() : exit(survey, file, ends);
    }

    /** How long before the end it is to be said; the policy has no such interval, the engagement has. */
    private static Interval notice(Document.Records file) {
        return file.fields()
                .find("exit")
                .flatMap(exit -> exit.text("notice"))
                .flatMap(Interval::parse)
                .orElse(NOTICE);
    }

    private static Optional<Finding> exit(Survey survey, Document.Records file, LocalDate ends) {
        String near = (ends.isBefore(survey.today()) ? "The engagement ended on " : "The engagement ends on ") + ends;
        Finding.Place place = Places.key(file, "ends", "exit list");
        if (survey.documents().stream().noneMatch(document -> document.kind() == Kind.EXIT)) {
            return Optional.of(Finding.of(
                    "EN010",
                    place,
                    near + ", and there is no exit list: nobody knows what is left to do.",
                    "Write `handoff/exit.yml` with what is to be done, and an owner for each item"));
        }
        List<String> open = open(survey, file);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN010",
                        place,
                        "%s, and items of its exit list are open and not waived: %s."
                                .formatted(near, ExitList.named(open)),
                        "Close them, or waive each with a reason and a name"));
    }

    /** What is left of the engagement's exit list; once it is signed XT002 speaks of that. */
    private static List<String> open(Survey survey, Document.Records file) {
        Optional<String> id = file.fields().text("id");
        return survey.records(Kind.EXIT)
                .filter(exit -> exit.fields().text("engagement").equals(id))
                .map(ExitList::new)
                .filter(exit -> !exit.isSigned())
                .flatMap(exit -> exit.open().stream())
                .toList();
    }
}
