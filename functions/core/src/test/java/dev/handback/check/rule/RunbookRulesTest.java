package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Stream;
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
    void knowWhomToAskFromTheFrontMatter() {
        String steps = "# Restart\n\n1. Restart it.\n";

        assertThat(rules("---\nowner_slack: \"#shop\"\n---\n" + steps)).doesNotContain("RB006");
        assertThat(rules("---\ntitle: Restart\n---\n" + steps)).contains("RB006");
        assertThat(rules("---\nowner_slack:\n---\n" + steps)).contains("RB006");
    }

    @Test
    void knowWhomToAskFromWhoeverIsNamedAsOwner() {
        String steps = "1. Restart it.\n";

        assertThat(rules("# Restart\n\n" + steps + "\nAsk one of your colleagues in operations to help.\n"))
                .doesNotContain("RB006");
        assertThat(rules("---\nowner: Shop team\n---\n# Restart\n\n" + steps)).doesNotContain("RB006");
        assertThat(rules("# Restart\n\n**Severity:** high\n**Owner:** Shop team\n\n" + steps))
                .doesNotContain("RB006");
        assertThat(rules("# Restart\n\n- Severity 1: page primary and secondary\n\n" + steps))
                .doesNotContain("RB006");
    }

    @Test
    void takeSymptomsAndCausesForTheAnswerToAnAlert() {
        assertThat(rules("# Failover\n\n## Signals\n\n- No leader.\n\n## Mitigations\n\n1. Promote b.\n"))
                .isEmpty();
        assertThat(rules("# Consumer lag\n\n## Symptoms\n\n- Late.\n\n## Root causes\n\n1. Load.\n"))
                .isEmpty();
    }

    @Test
    void takeALastStepThatChecksForTheVerification() {
        assertThat(rules("# Vacuum\n\n1. Vacuum it.\n2. Check the size.\n")).doesNotContain("RB004");
        String form = "# Vacuum\n\n## Prerequisites\n\nNone.\n\n## Steps\n\n";
        assertThat(rules(form + "1. Check the size.\n2. Vacuum it.\n")).contains("RB004");
    }

    @Test
    void takeAStepThatIsCalledVerificationForOne() {
        assertThat(rules("# Restart\n\n1. Restart it.\n2. Verification\n   - The queue is short.\n"))
                .doesNotContain("RB004");
    }

    @Test
    void askForNoWayBackOfWhatGivesAccessOrTakesItAway() {
        assertThat(rules("# Add a team member\n\n1. Add them.\n")).doesNotContain("RB005");
        assertThat(rules("# Removing access of a user\n\n1. Remove it.\n")).doesNotContain("RB005");
        assertThat(rules("# Add a node\n\n1. Add it.\n")).contains("RB005");
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
        assertThat(rules(WHOLE.replace("None is needed.", "<!-->"))).containsExactly("RB007");
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
    void takeTheWordsOfAStrangerForASection() {
        String words = """
                # Restart

                This page is for the day on which the queue no longer answers.

                1. Restart it.
                2. %s
                """;
        assertThat(rules(words.formatted("Wait."))).containsExactly("RB002", "RB004", "RB005", "RB006");
        assertThat(rules(words.formatted("Verify that it answers."))).containsExactly("RB002", "RB005", "RB006");
        assertThat(rules(words.formatted("Run it with the role of an operator.")))
                .containsExactly("RB004", "RB005", "RB006");
        assertThat(rules(words.formatted("Revert the change if it does not answer.")))
                .containsExactly("RB002", "RB004", "RB006");
        assertThat(rules(words.formatted("Contact the platform team if it does not answer.")))
                .containsExactly("RB002", "RB004", "RB005");
        assertThat(rules(words.formatted("Wait.\n\n## Removing the queue\n\nDelete it.")))
                .containsExactly("RB002", "RB004", "RB006");
    }

    @Test
    void holdADocumentThatDeclaresItselfToItsHeadings() {
        assertThat(rules("""
                        ---
                        kind: runbook
                        ---

                        # Restart

                        For the day on which the queue no longer answers.

                        1. Restart it, and verify that it answers, or revert it and contact the team.
                        """)).contains("RB001", "RB002", "RB004", "RB005", "RB006");
    }

    @Test
    void askForNothingThatHasNoPoint() {
        String lead = "\n\nThis page is for the day on which it no longer answers.\n\n1. Do it.\n";
        assertThat(rules("# Query the logs" + lead)).isEmpty();
        assertThat(rules("# Rebuild the account" + lead)).containsExactly("RB002", "RB004", "RB006");
        assertThat(rules("# Query the logs\n\n1. Open them.\n")).isEmpty();
        assertThat(
                        rules(
                                "# Revoke keys\n\nIn the event of an attack all keys are taken from the accounts.\n\n1. Do it.\n"))
                .containsExactly("RB006");
        assertThat(rules("# Removing a team member" + lead)).containsExactly("RB002", "RB004", "RB006");
        assertThat(rules("# Response to an attack" + lead)).containsExactly("RB006");
        assertThat(rules("""
                        # Change a guardrail

                        Raise a pull request against the repository of the guardrails.

                        - [Guardrails](restart.md)
                        """)).isEmpty();
    }

    @Test
    void neverTakeTheAnswerToAnAlertForAPlan() {
        assertThat(rules("docs/runbooks/DiskFull.md", "# DiskFull\n\n## Impact\n\nBad.\n\n## Runbook\n\n1. Delete.\n"))
                .isEmpty();
        assertThat(rules("# Disk\n\nThis alarm triggers when the disk is nearly full.\n\n1. Delete.\n"))
                .isEmpty();
        assertThat(rules("alerts/helpers/nodes.md", "# Nodes\n\n```bash\noc get nodes\n```\n"))
                .isEmpty();
    }

    @Test
    void letAPageBeMovedAndNotOnlyPoint() {
        assertThat(rules("alerts/DiskFull.md", "# DiskFull\n\nMoved to [disks](restart.md).\n"))
                .doesNotContain("RB001", "RB003");
        assertThat(rules("alerts/DiskFull.md", "# DiskFull\n\nMore in [a blog](https://blog.example/disk).\n"))
                .containsExactly("RB003");
    }

    @Test
    void hearOfAHollowSectionOnce() {
        assertThat(rules("""
                        # Down

                        ## Meaning

                        It is down.

                        ## Diagnosis

                        TODO

                        ## Mitigation

                        TODO

                        See [the manual](https://example.org/manual).
                        """)).containsExactly("RB007", "RB007");
    }

    @Test
    void showWhereTheMissingSectionWouldStand() {
        String text = """
                # Restart

                ## Before you start

                Nothing.

                ## Stop it

                1. Stop.

                ## Start it

                1. Start.

                ## Further reading

                Nothing.
                """;
        assertThat(lines(text)).containsExactly("RB001:1", "RB004:11", "RB005:11", "RB006:15");
    }

    @Test
    void sayNothingOfAnEmptyFileButThatItIsEmpty() {
        assertThat(rules("")).containsExactly("MD002");
    }

    private static List<String> rules(String text) {
        return rules("docs/runbooks/restart.md", text);
    }

    private static List<String> rules(String path, String text) {
        return findings(path, text).map(Finding::rule).sorted().toList();
    }

    private static List<String> lines(String text) {
        return findings("docs/runbooks/restart.md", text)
                .map(finding -> finding.rule() + ":" + finding.mark().line())
                .sorted()
                .toList();
    }

    private static Stream<Finding> findings(String path, String text) {
        return RuleCase.check(FakeTree.of(path, text)).findings().stream().map(Reported::finding);
    }
}
