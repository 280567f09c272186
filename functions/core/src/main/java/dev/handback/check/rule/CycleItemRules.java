package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** EN017, MR006: how the newest cycles rank their work, and what proves that it was done. What is older is history. */
final class CycleItemRules implements Rule {
    private static final int NEWEST = 2;

    @Override
    public Stream<Finding> check(Survey survey) {
        List<CycleNote> notes = CycleNote.newest(survey, NEWEST);
        return Stream.concat(
                notes.stream()
                        .flatMap(note ->
                                Stream.of(unranked(note), unproved(note)).flatMap(Optional::stream)),
                waiting(notes).stream());
    }

    private static Optional<Finding> unranked(CycleNote note) {
        List<CycleItem> items = Stream.of("plan", "ship", "block")
                .flatMap(word -> note.items(word).stream())
                .filter(Predicate.not(CycleItem::hasRank))
                .toList();
        return items.stream()
                .findFirst()
                .map(first -> Finding.of(
                        "EN017",
                        Places.at(note.document(), first.mark(), "ranks"),
                        "%s in this cycle note without a rank: nobody can tell whether what matters most came first."
                                .formatted(are(items.size())),
                        "Begin each item with `production-risk:`, `delivery:`, `security:` or `cost:`"));
    }

    private static Optional<Finding> unproved(CycleNote note) {
        List<CycleItem> items = note.items("ship").stream()
                .filter(item -> !item.namesPullRequest() || !item.namesDocument())
                .toList();
        return items.stream()
                .findFirst()
                .map(
                        first -> Finding.of(
                                "EN017",
                                Places.at(note.document(), first.mark(), "proof"),
                                "%s called shipped without a pull request, or without a document that says how it works."
                                        .formatted(are(items.size())),
                                "End each with both, such as `(#142, docs/runbooks/rotate.md)`, or with `(#142, no document)`"));
    }

    private static String are(int count) {
        return count == 1 ? "An item is" : count + " items are";
    }

    private static Optional<Finding> waiting(List<CycleNote> notes) {
        boolean none = notes.size() == NEWEST
                && notes.stream().allMatch(note -> note.items("ship").stream().noneMatch(CycleItem::isProductionRisk));
        return notes.stream()
                .filter(note -> none)
                .skip(NEWEST - 1L)
                .flatMap(newest -> Stream.of("plan", "block")
                        .flatMap(word -> newest.items(word).stream())
                        .filter(CycleItem::isProductionRisk)
                        .map(item -> waiting(newest, item)))
                .findFirst();
    }

    private static Finding waiting(CycleNote note, CycleItem item) {
        return Finding.of(
                "MR006",
                Places.at(note.document(), item.mark(), "production-risk"),
                "Two cycles running shipped nothing against a risk to production, and this one waits.",
                "Do it in the next cycle, or write down who decided that it can wait");
    }
}
