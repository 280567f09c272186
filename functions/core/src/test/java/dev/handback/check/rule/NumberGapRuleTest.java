package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gap in the numbers is told where the numbers follow one another otherwise, and nothing has the missing one. */
final class NumberGapRuleTest {
    private static final String NOTE =
            "# A\n\n## Status\n\nAccepted\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nIt costs.\n";

    @Test
    void saysItOnceAFolderAtTheNoteBehindTheFirstGap() {
        assertThat(findings(notes("1", "2", "4", "5", "6", "8", "9", "10", "11")))
                .containsExactly(
                        "docs/adr/0004-a.md: 2 numbers are missing in this folder (3, 7), the first one before this"
                                + " note. Nobody can tell whether a decision was lost, or never written.");
        assertThat(findings(notes("1", "2", "3", "5")))
                .containsExactly("docs/adr/0005-a.md: Number 4 is missing before this note. Nobody can tell whether a"
                        + " decision was lost, or never written.");
    }

    @Test
    void saysNothingOfNumbersThatFollowOneAnotherOrWereNeverMeantTo() {
        assertThat(findings(notes("0", "1", "2", "3"))).isEmpty();
        assertThat(findings(notes("1", "2", "4"))).isEmpty();
        assertThat(findings(notes("10", "20", "30", "40"))).isEmpty();
        assertThat(findings(notes("1", "3", "5", "6"))).isEmpty();
        assertThat(findings(notes("1", "2", "3", "99999"))).isEmpty();
    }

    @Test
    void findsTheNumberAmongWhateverElseLiesThere() {
        FakeTree gap = notes("1", "2", "3", "5");
        assertThat(findings(gap.with("docs/adr/0004-queue.png", ""))).isEmpty();
        assertThat(findings(gap.with("docs/adr/0004-queue/text.txt", ""))).isEmpty();
        assertThat(findings(gap.with("docs/adr/old/adr-4-queue.md", NOTE))).isEmpty();
        assertThat(findings(gap.with("docs/more/adr/0004-queue.md", NOTE))).isEmpty();
        assertThat(findings(gap.with("docs/0004-queue.txt", ""))).hasSize(1);
    }

    @Test
    void isContentWhenTheNextNoteTellsWhatBecameOfIt() {
        FakeTree gap = notes("1", "2", "3", "5");
        assertThat(findings(
                        gap.with("docs/adr/0005-a.md", NOTE + "\nADR 4 was withdrawn before anybody had read it.\n")))
                .isEmpty();
        assertThat(findings(gap.with("docs/adr/0003-a.md", NOTE + "\nADR 4 will say how.\n")))
                .hasSize(1);
    }

    private static FakeTree notes(String... numbers) {
        return Stream.of(numbers)
                .reduce(
                        FakeTree.of(),
                        (tree, number) -> tree.with("docs/adr/%04d-a.md".formatted(Integer.parseInt(number)), NOTE),
                        (one, other) -> one);
    }

    private static List<String> findings(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("AN005"))
                .map(NumberGapRuleTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.path() + ": " + finding.message();
    }
}
