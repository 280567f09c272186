package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.TreeCheck;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.ForwardingTree;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last commit stands in for a review date where the policy says so, and history is known. */
final class NoReviewDateRuleTest {
    private static final String GIT = "version: 1\nfreshness: {fallback: git, review_in: 6 months}\n";
    private static final String NONE = "version: 1\nfreshness: {fallback: none}\n";
    private static final String RUNBOOK = "# Restart\n\n## Steps\n\n1. Restart it.\n";

    @Test
    void speaksOfWhatNobodyHasTouchedForLongerThanAReviewLasts() {
        assertThat(findings(GIT, RUNBOOK, Optional.of("2026-04-18T10:00:00Z")))
                .containsExactly("No review date: its last commit is of 2026-04-18, 214 days ago, and nobody can tell"
                        + " whether it is still true.");
        assertThat(findings(GIT, RUNBOOK, Optional.of("2026-06-18T10:00:00Z"))).isEmpty();
    }

    @Test
    void isSilentWhereHistoryIsNotKnownOrNotAsked() {
        assertThat(findings(GIT, RUNBOOK, Optional.empty())).isEmpty();
        assertThat(findings(NONE, RUNBOOK, Optional.of("2026-04-18T10:00:00Z"))).isEmpty();
    }

    @Test
    void isSilentWhereThereIsADate() {
        String dated = "---\nlast_updated: in May\n---\n" + RUNBOOK;

        assertThat(findings(GIT, dated, Optional.of("2026-04-18T10:00:00Z"))).isEmpty();
    }

    private static List<String> findings(String policy, String runbook, Optional<String> changed) {
        FakeTree tree = FakeTree.of(".handback.yml", policy, "docs/runbooks/restart.md", runbook);
        return TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"))
                .check("shop", new Aged(tree, changed.map(Instant::parse)))
                .findings()
                .stream()
                .map(reported -> reported.finding())
                .filter(finding -> finding.rule().equals("FR004"))
                .map(Finding::message)
                .toList();
    }

    /** A tree whose files were last changed at one time. */
    private static final class Aged extends ForwardingTree {
        private final Optional<Instant> changed;

        private Aged(SourceTree tree, Optional<Instant> changed) {
            super(tree);
            this.changed = changed;
        }

        @Override
        public Optional<Instant> lastChanged(DocumentPath path) {
            return changed;
        }
    }
}
