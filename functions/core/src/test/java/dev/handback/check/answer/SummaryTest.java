package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.host.Verdict;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the check run says where a finding has no line in the difference. */
final class SummaryTest {
    private static final String POLICY = "version: 1\nprofile: standard\n";
    private static final FakeTree BASE = FakeTree.of(
            ".handback.yml", POLICY, "docs/guide.md", "# Guide\n\n[one](one.md)\n", "docs/one.md", "# One\n");

    @Test
    void listsWhatStandsOnALineThatDidNotChange() {
        Verdict verdict = Asked.of(BASE.without("docs/one.md").with("docs/new.md", "# New\n\n[two](two.md)\n"), BASE)
                .verdict();

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Verdict.Outcome.NEUTRAL,
                        "3 new findings, none of them blocks",
                        """
                        No runbook found in this repository.

                        Compared `aaaaaaa` with `main`. 2 files changed, profile standard.

                        | Kind | New | Older, not blocking |
                        |---|---|---|
                        | Warning | 3 | 0 |

                        **2 new findings on lines that did not change**

                        - Warning [docs/guide.md:3](%1$s): `one.md` leads to nothing: the repository has no `docs/one.md`. LK001. Fix: Link to where it is now, or take the link out.
                        - Warning [docs/guide.md:3](%1$s): `docs/one.md` is deleted in this change, and still linked from this document. LK007. Fix: Point to what took its place, or take the link out.

                        Conclusion: neutral. What was found is older, or too light to block.
                        """.formatted("https://github.com/acme/shop/blob/" + "a".repeat(40) + "/docs/guide.md#L3"),
                        List.of(new Verdict.Remark(
                                new DocumentPath("docs/new.md"), 3, 1, Verdict.Weight.WARNING, "LK001", """
                                `two.md` leads to nothing: the repository has no `docs/two.md`.

                                Fix: Link to where it is now, or take the link out."""))));
    }

    @Test
    void listsEverythingWhereThePolicyWantsNoNotes() {
        FakeTree base = BASE.with(".handback.yml", POLICY + "checks: {annotate: none}\n");

        Verdict verdict = Asked.of(base.without("docs/one.md"), base).verdict();

        assertThat(verdict.remarks()).isEmpty();
        assertThat(verdict.summary()).contains("**2 new findings; the policy wants no notes on lines**\n\n- Warning [");
    }

    @Test
    void saysWhatIsNoFindingAndToBeKnown() {
        FakeTree base = BASE.with(".handback.yml", POLICY + "freshness: {fallback: git}\n")
                .with("docs/runbooks/deploy.md", "# Deploy\n\n## Steps\n\n1. Run `make ship`.\n");

        assertThat(Asked.under("The floor is broken.", base.with("a.txt", "a"), base)
                        .verdict()
                        .summary())
                .contains("""

                        The floor is broken.

                        The policy lets the last commit stand in for a review date that is missing (`freshness: \
                        {fallback: git}`). The history of files is not asked of the host here: `handback check` in a whole \
                        clone tells it.

                        """);
        assertThat(Asked.of(BASE.with("a.txt", "a"), BASE).verdict().summary()).doesNotContain("fallback", "floor");
    }

    @Test
    void saysThatTheHubCouldNotBeRead() {
        FakeTree base = BASE.with(".handback.yml", POLICY + "hub: acme/people\n");

        assertThat(Asked.of(base.with("a.txt", "a"), base).verdict().summary())
                .contains(
                        "\nThe hub `acme/people` is not there. So this check does not know who is who, and calls no name"
                                + " unknown.\n");
    }

    @Test
    void saysHowManyItLeavesOut() {
        String links = IntStream.range(0, 43).mapToObj(i -> "[one](one.md)\n").collect(Collectors.joining("\n"));
        FakeTree base = BASE.with("docs/guide.md", links);

        assertThat(Asked.of(base.without("docs/one.md"), base).verdict().summary())
                .contains("**44 new findings on lines that did not change**")
                .contains(
                        "\n4 more findings are shown neither on lines nor here: `handback check --base main` lists them"
                                + " all.\n");
    }
}
