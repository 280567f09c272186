package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.Severity;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a repository hears that has never heard of Handback: little, and nothing that is not certain. */
final class AdoptionTest {
    private static final FakeTree FOREIGN = FakeTree.of(
            "README.md", "# Shop\n\n[gone](gone.md)\n",
            "docs/runbooks/restart.md", "# Restart\n\n1. Restart it.\n",
            "docs/runbooks/hugo.md", "---\ntitle: {{ .Title }}: a\n---\n# Skeleton\n\n1. a\n",
            "docs/rule.md", "---\n\nNote: this line is no key.\n",
            "docs/adr/0001-madr.md", """
                    # Use Postgres

                    * Status: ✅ accepted

                    ## Context and Problem Statement

                    Which one?

                    ## Considered Options

                    * Postgres

                    ## Decision Outcome

                    Chosen option: Postgres, because we know it.
                    """,
            "docs/adr/0001-madr.de.md", "# Postgres\n\n* Status: accepted\n",
            "docs/adr/2021-03-04-a.md", "# A\n\nStatus: accepted\n",
            "docs/adr/2021-03-05-b.md", "# B\n\nStatus: accepted\n",
            "docs/adr/adr-template.md", "# Title\n\n[link](link-to-other-adr.md)\n");

    @Test
    void hearsNoErrorThatIsNotCertain() {
        CheckReport report = RuleCase.check(FOREIGN);
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.count(Severity.WARNING)).isZero();
    }

    @Test
    void isNeverAskedForOurOwnData() {
        assertThat(rules(FOREIGN)).doesNotContain("FM001", "FM002", "FM005", "FM007", "EX001", "AN004");
    }

    @Test
    void hearsOfABrokenLinkInARunbookAsAnError() {
        assertThat(RuleCase.check(FOREIGN.with("docs/runbooks/restart.md", "# Restart\n\n1. [Restart](gone.md)\n"))
                        .count(Severity.ERROR))
                .isEqualTo(1);
    }

    private static List<String> rules(FakeTree tree) {
        return RuleCase.rules(RuleCase.check(tree));
    }
}
