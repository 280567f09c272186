package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AN006: a note that was superseded leads on, and the one that took its place leads back. */
final class SuccessorRuleTest {
    private static final String PATH = "docs/adr/0003-use-a-queue.md";
    private static final String NEXT = "docs/adr/0012-use-a-stream.md";
    private static final String SILENT = "AN006:5: It is superseded by `0012-use-a-stream.md`, which says nothing of"
            + " this note: its readers do not learn what held before. Say in the status of that note that it supersedes"
            + " `0003-use-a-queue.md`";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Superseded by [12](0012-use-a-stream.md)",
                "Superseded by [ADR-0012](./0012-use-a-stream.md#decision).",
                "⌛ Superseded [0012](0012-use-a-stream.md)",
                "[Superseded by ADR-0012](0012-use-a-stream.md)",
                "Superseded by ADR-0012",
                "superseded by ADR 12 on 2024-03-05",
                "Superceded by 12. Use a stream",
                "Replaced by the note 12",
                "Ersetzt durch [ADR-0012](0012-use-a-stream.md)",
                "Remplacée par ADR-0012",
            })
    void saysWhereTheSuccessorDoesNotKnow(String status) {
        assertThat(findings(status, "Accepted, 2024-03-05.\n\nIt has 3 parts, and costs 12003 a year."))
                .containsExactly(SILENT);
    }

    @Test
    void asksOneOfSeveralSuccessorsToKnow() {
        String both = "Superseded by [1](0001-use-files.md) and [12](0012-use-a-stream.md)";
        assertThat(findings(both, "Accepted")).hasSize(1);
        assertThat(findings(both, "Accepted\n\nSupersedes 3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accepted\n\nSupersedes [3. Use a queue](0003-use-a-queue.md)",
                "Accepted\n\nSupercedes ADR-0003",
                "Accepted. Replaces notes 2, 3 and 4.",
                "Accepted\n\n## Supersedes\n\n- 2\n- 3",
                "Accepted\n\nAmends [ADR 3]",
                "Accepted\n\nInstead of what 'Use a **queue**' says.",
                "Accepted\n\nSee https://git.example/acme/shop/blob/main/docs/adr/0003-use-a-queue.md for what held before.",
                "Accepted\n\nDecision 3 is void.",
            })
    void isContentWithAnyMention(String text) {
        assertThat(findings("Superseded by ADR-0012", text)).isEmpty();
    }

    @Test
    void takesATextTooLongToBeSearchedForOneThatKnows() {
        assertThat(findings("Superseded by ADR-0012", "Accepted\n\n" + "word ".repeat(39_000)))
                .containsExactly(SILENT);
        assertThat(findings("Superseded by ADR-0012", "Accepted\n\n" + "word ".repeat(40_000)))
                .isEmpty();
    }

    @Test
    void readsTheFrontMatterOfTheSuccessor() {
        FakeTree tree = FakeTree.of(
                PATH,
                note("3. Use a queue", "Superseded by 12"),
                NEXT,
                "---\nsupersedes: [\"3\"]\n---\n" + note("12. Use a stream", "Accepted"));
        assertThat(findings(tree)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Superseded",
                "Superseded by 12 March 2024's strategy",
                "Superseded by the plan of 12.03.2024",
                "Superseded by [ADR-0012 of the platform](https://git.example/acme/platform/0012.md)",
                "Superseded by [the plan](../plan.md) and [12](0012-use-a-stream.md)",
                "Superseded by ADR-0020",
                "Accepted; what it says of retries is superseded by ADR-0012",
                "Superseded by [3](0003-use-a-queue.md)",
            })
    void isSilentWhereItCannotTellWhichNoteIsMeant(String status) {
        FakeTree elsewhere = FakeTree.of(
                "docs/plan.md",
                "# Plan\n\nAll of it.\n",
                "other/adr/0020-use-a-bus.md",
                note("20. Use a bus", "Accepted"));
        FakeTree tree =
                elsewhere.with(PATH, note("3. Use a queue", status)).with(NEXT, note("12. Use a stream", "Accepted"));
        assertThat(findings(tree)).isEmpty();
    }

    private static List<String> findings(String status, String next) {
        return findings(FakeTree.of(
                PATH,
                note("3. Use a queue", status),
                NEXT,
                note("12. Use a stream", next),
                "docs/adr/0001-use-files.md",
                note("1. Use files", "Accepted")));
    }

    private static List<String> findings(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("AN006"))
                .map(finding ->
                        finding.rule() + ":" + finding.mark().line() + ": " + finding.message() + " " + finding.fix())
                .toList();
    }

    private static String note(String title, String status) {
        return "# " + title + "\n\n## Status\n\n" + status
                + "\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nc\n";
    }
}
