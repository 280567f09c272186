package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How runbooks are read that were never written for Handback. */
final class RunbookRulesTest {
    private static final String WHOLE = """
            # Restart

            ## 1. Purpose

            The queue hangs.

            ## :key: Requirements

            - Access.

            ## Instructions

            - Restart it.

            ## How to verify

            It answers.

            ## Rollback plan

            None is needed.

            ## Contacts

            The platform team.
            """;

    @Test
    void takeManyNamesForTheSameSection() {
        assertThat(rules(WHOLE)).isEmpty();
    }

    @Test
    void askForTheSectionsOfAProcedure() {
        assertThat(rules("# Restart\n\n1. Restart it.\n")).containsExactly("RB001", "RB002", "RB004", "RB005", "RB006");
    }

    @Test
    void askLessOfAnAlert() {
        assertThat(rules("# Down\n\n## Meaning\n\nIt is down.\n\n## Mitigation\n\nStart it.\n"))
                .isEmpty();
        assertThat(rules("# Down\n\n## Diagnosis\n\nRead the log.\n\n## Mitigation\n\nStart it.\n"))
                .containsExactly("RB001");
    }

    @Test
    void callNothingStepsThatIsNeitherListNorCommandNorAdvice() {
        assertThat(rules("# Down\n\n## Meaning\n\nIt is down.\n\n## Impact\n\nBad.\n"))
                .containsExactly("RB003");
    }

    @Test
    void takeACommentForTheRollbackThatIsNotNeeded() {
        assertThat(rules(WHOLE.replace("## Rollback plan\n\nNone is needed.", "<!-- no rollback: it only reads -->")))
                .isEmpty();
        assertThat(rules(WHOLE.replace("None is needed.", "<!-- it only reads -->")))
                .isEmpty();
    }

    @Test
    void takeNumberedHeadingsOfTheSameLevelForTheSteps() {
        assertThat(rules(WHOLE.replace("- Restart it.", "## 1. Stop it\n\nStop.\n\n## 2. Start it\n\nStart.")))
                .isEmpty();
    }

    @Test
    void knowPlaceholders() {
        for (String words :
                List.of("TODO", "*TBD*", "<insert the command>", "To be written.", "Lorem ipsum dolor sit", "...")) {
            assertThat(rules(WHOLE.replace("It answers.", words))).as(words).containsExactly("RB007");
        }
        assertThat(rules(WHOLE.replace("It answers.", "Todos are listed on the board.")))
                .isEmpty();
    }

    @Test
    void tellProseFromSteps() {
        assertThat(rules(WHOLE.replace("- Restart it.", "Stop it, and wait.\n\nThen start it again.")))
                .containsExactly("RB008");
        assertThat(rules(WHOLE.replace("- Restart it.", "Restart it:\n\n```\nrestart\n```")))
                .isEmpty();
    }

    @Test
    void sayNothingOfAnEmptyFileButThatItIsEmpty() {
        assertThat(rules("")).containsExactly("MD002");
    }

    private static List<String> rules(String text) {
        return RuleCase.check(FakeTree.of("docs/runbooks/restart.md", text)).findings().stream()
                .map(Reported::finding)
                .map(finding -> finding.rule())
                .sorted()
                .toList();
    }
}
