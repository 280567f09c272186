package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a runbook says in its title, in a step or by a heading of its own is not asked for again. */
final class RunbookWordsTest {

    @Test
    void aVerificationChangesNothing() {
        assertThat(rules("# SOP: Backup verification\n\n1. Open the log.\n")).doesNotContain("RB005");
        assertThat(rules("# Backup rotation\n\n1. Open the log.\n")).contains("RB005");
    }

    @Test
    void whoeverIsOnCallAnswersWhatComes() {
        assertThat(rules("# On-call runbook\n\n1. Open the log.\n")).doesNotContain("RB002", "RB004", "RB005");
    }

    @Test
    void checksThatAreRunAreAVerification() {
        assertThat(rules("# Move\n\n1. Move it.\n2. Run schema and data checks.\n"))
                .doesNotContain("RB004");
    }

    @Test
    void whatIsPreparedIsAPrerequisite() {
        assertThat(rules("# Move\n\n## Prepare\n\n- Free the disk.\n\n## Steps\n\n1. Move it.\n"))
                .doesNotContain("RB002");
    }

    private static List<String> rules(String runbook) {
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/runbooks/move.md", runbook)));
    }
}
