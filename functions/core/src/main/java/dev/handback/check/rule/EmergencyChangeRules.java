package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.EmergencyChange;
import dev.handback.markdown.Heading;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.Optional;
import java.util.stream.Stream;

/** CH001, CH002: changes that were made in an emergency, outside the agreed way. */
final class EmergencyChangeRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return survey.texts(Kind.EMERGENCY_CHANGE)
                .filter(Ours::hasReadableData)
                .flatMap(change -> Stream.of(open(survey, change), approver(sides, change), summary(change))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> open(Survey survey, Document.Text change) {
        boolean open = EmergencyChange.isOpen(change.fields());
        return change.fields()
                .text("reconcile_by")
                .flatMap(Dates::parse)
                .filter(day -> open && day.isBefore(survey.today()))
                .map(day -> Finding.of(
                        "CH001",
                        Places.key(change, "reconcile_by", "reconciled"),
                        "This change was to be brought into the code by %s, and no pull request is named. Until then the next deployment may undo it."
                                .formatted(day),
                        "Bring it into the code, then add `reconciled: {pull_request: …, on: …}`"));
    }

    private static Optional<Finding> approver(Sides sides, Document.Text change) {
        Optional<String> approver = change.fields().text("approved_by");
        if (approver.isEmpty()) {
            return Optional.of(Finding.of(
                    "CH002",
                    Places.key(change, "approved_by", "approved_by"),
                    "Nobody is said to have approved this change.",
                    "Add `approved_by` with the one of your own people who allowed it"));
        }
        return approver.filter(sides::isProvider)
                .map(name -> Finding.of(
                        "CH002",
                        Places.key(change, "approved_by", "approved_by"),
                        "%s approved this change. Who allows a change of your systems must be one of your own people."
                                .formatted(sides.providers(name)),
                        "Name the one of your own people who allowed it"));
    }

    private static Optional<Finding> summary(Document.Text change) {
        return change.body().blocks().isEmpty()
                ? Optional.of(Finding.of(
                        "CH002",
                        Places.at(change, title(change), "summary"),
                        "Nothing says what was changed, so nobody can tell whether the code has it.",
                        "Write what was changed, where, and with which commands"))
                : Optional.empty();
    }

    private static Mark title(Document.Text change) {
        return change.body().headings().stream()
                .findFirst()
                .map(Heading::mark)
                .orElse(new Mark(change.frontMatter().bodyLine(), 1));
    }
}
