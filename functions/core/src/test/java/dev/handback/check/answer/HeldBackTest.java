package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found and does not count is counted: in the comment, in the line that takes its place, and in the check run. */
final class HeldBackTest {
    private static final FakeTree BASE = FakeTree.of(
            ".handback.yml",
            "version: 1\nprofile: standard\n",
            "docs/a.md",
            "# A\n\n[x](x.md)\n",
            "docs/b.md",
            "# B\n\n[x](x.md)\n",
            "docs/c.md",
            "# C\n\n[x](x.md)\n",
            "docs/d.md",
            "# D\n\n[x](x.md)\n");
    private static final List<String> BASELINE = List.of("LK001 docs/a.md x.md", "LK001 docs/b.md x.md");

    @Test
    void saysHowManyStandInTheBaselineAndAreExempt() {
        assertThat(comment(baseline(BASELINE, BASE)))
                .contains("\n2 more stand in the baseline.\n\n<sub>Commit aaaaaaa");
        assertThat(comment(exempt(List.of("docs/c.md until 2027-01-31"), baseline(BASELINE.subList(0, 1), BASE))))
                .contains("\n1 more stands in the baseline, 1 is exempt until 2027-01-31.\n");
        assertThat(comment(exempt(List.of("docs/c.md until 2027-01-31", "docs/d.md until 2026-12-24"), BASE)))
                .contains("\n2 more are exempt, the first until 2026-12-24.\n");
        assertThat(comment(exempt(List.of("docs/d*.md until 2027-01-31", "docs/d.md until 2026-12-24"), BASE)))
                .contains("\n1 more is exempt until 2027-01-31.\n");
    }

    @Test
    void saysItInTheCheckRunAndOfWhatIsMended() {
        FakeTree base =
                exempt(List.of("docs/c.md until 2027-01-31", "docs/d.md until 2027-01-31"), baseline(BASELINE, BASE));
        Asked asked = Asked.of(base.with("README.md", "# Shop\n"), base);
        String sentence = "2 more stand in the baseline, 2 are exempt, the first until 2027-01-31.";

        assertThat(asked.verdict().summary()).contains("\n" + sentence + "\n\nConclusion: passed. Nothing was found.");
        assertThat(asked.comments())
                .containsExactly("only instead: <!-- handback:check v1 repo=acme/shop pr=17 -->\n"
                        + "Handoff check: all mended in `aaaaaaa`. No runbook found in this repository. " + sentence
                        + "\n");
    }

    @Test
    void saysNothingWhereNothingIsHeldBack() {
        assertThat(comment(BASE)).doesNotContain("baseline", "exempt until");
    }

    private static String comment(FakeTree base) {
        return Asked.of(base.with("docs/e.md", "# E\n\n[x](x.md)\n"), base)
                .comments()
                .getFirst();
    }

    private static FakeTree baseline(List<String> lines, FakeTree tree) {
        return tree.with("handoff/baseline.txt", String.join("\n", lines) + "\n");
    }

    private static FakeTree exempt(List<String> pathsAndEnds, FakeTree tree) {
        StringBuilder file = new StringBuilder("version: 1\nexemptions:\n");
        pathsAndEnds.forEach(words -> {
            String[] pathAndEnd = words.split(" until ", -1);
            file.append(
                    "  - {rule: LK001, path: \"%s\", reason: it comes with the next release, by: maria, until: %s}\n"
                            .formatted(pathAndEnd[0], pathAndEnd[1]));
        });
        return tree.with("handoff/exemptions.yml", file.toString());
    }
}
