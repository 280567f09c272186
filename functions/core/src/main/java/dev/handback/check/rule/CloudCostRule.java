package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** MR005: cloud cost that is a problem or is looked after, and has no owner, no tags, or was not reviewed for long. */
final class CloudCostRule implements Rule {
    private static final int LONGEST_IN_DAYS = 45;

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(file -> isAsked(file.fields()))
                .flatMap(file -> Stream.of(unowned(new Sides(survey), file), unreviewed(survey, file))
                        .flatMap(Optional::stream));
    }

    private static boolean isAsked(YamlNode engagement) {
        boolean none = DottedName.find(engagement, "no_problem.cloud-cost").isPresent();
        boolean problem = engagement.items("problems").stream()
                .anyMatch(each -> each.text("area").filter("cloud-cost"::equals).isPresent());
        return !none && (problem || engagement.find("cost").isPresent());
    }

    private static Optional<Finding> unowned(Sides sides, Document file) {
        Optional<String> owner = DottedName.find(file.fields(), "cost.owner").flatMap(YamlNode::text);
        List<String> missing = Stream.of("owner", "tags")
                .filter(key -> DottedName.isLeftOut(file.fields(), "cost." + key)
                        || (key.equals("owner")
                                && owner.filter(sides::isProvider).isPresent()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "MR005",
                        Places.key(file, "cost", "cost"),
                        "Cloud cost has no %s: nobody of yours can say what grows, and why."
                                .formatted(String.join(" and no ", missing).replace("owner", "internal owner")),
                        "Add `cost: {owner: …, tags: […]}`"));
    }

    private static Optional<Finding> unreviewed(Survey survey, Document file) {
        return lastReview(survey)
                .or(() -> file.fields().text("starts").flatMap(Dates::parse))
                .filter(last -> last.plusDays(LONGEST_IN_DAYS).isBefore(survey.today()) && isRunning(survey, file))
                .map(last -> Finding.of(
                        "MR005",
                        Places.key(file, "cost", "cost review"),
                        "Nobody has reviewed the cloud cost since %s: what has grown since then is not known."
                                .formatted(last),
                        "Look at it, and write `cost: {by: …, on: …}` into the review of the month"));
    }

    private static Optional<LocalDate> lastReview(Survey survey) {
        return survey.records(Kind.REVIEW)
                .flatMap(review -> DottedName.find(review.fields(), "cost.on").stream())
                .flatMap(day -> day.text().stream())
                .flatMap(day -> Dates.parse(day).stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isRunning(Survey survey, Document file) {
        return file.fields()
                .text("ends")
                .flatMap(Dates::parse)
                .filter(survey.today()::isAfter)
                .isEmpty();
    }
}
