package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** FR005: review dates that were set in many documents at once, of which nothing else was touched. */
final class ReviewDateRule implements ChangeRule {
    private static final int MANY = 5;

    @Override
    public Stream<Finding> check(Change change) {
        Set<String> keys = FreshnessRules.names(change.head().policy()).collect(Collectors.toSet());
        List<Finding.Place> dated = change.head()
                .texts()
                .flatMap(text -> onlyDate(change.base(), text, keys).stream())
                .toList();
        return dated.size() < MANY ? Stream.of() : Stream.of(finding(dated));
    }

    private static Finding finding(List<Finding.Place> dated) {
        return Finding.of(
                "FR005",
                dated.getFirst(),
                "In %d documents at once nothing but the review date changed, this one among them. A date is no review."
                        .formatted(dated.size()),
                "Set the date only where somebody has read the document through, or followed it");
    }

    /** The line of the date, where that is all that changed since the base. */
    private static Optional<Finding.Place> onlyDate(Survey base, Document.Text text, Set<String> keys) {
        return base.find(text.path())
                .filter(before -> !before.file().id().equals(text.file().id()))
                .filter(before -> before.lines().size() == text.lines().size())
                .flatMap(before -> key(text, keys, differing(before.lines(), text.lines())));
    }

    private static List<Integer> differing(List<String> before, List<String> after) {
        return IntStream.range(0, after.size())
                .filter(index -> !before.get(index).equals(after.get(index)))
                .mapToObj(index -> index + 1)
                .toList();
    }

    private static Optional<Finding.Place> key(Document.Text text, Set<String> keys, List<Integer> lines) {
        return text.fields().entries().stream()
                .filter(entry -> keys.contains(entry.name()))
                .filter(entry -> lines.equals(List.of(entry.key().mark().line())))
                .findFirst()
                .map(entry -> Places.at(text, entry.key().mark(), "last_reviewed_on"));
    }
}
