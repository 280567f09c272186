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

    @Test
    void aLineThatBeginsWithTheNameOfASectionIsOne() {
        String runbook = "# Move\n\nSummary: swap the disk.\n\n1. Swap it.\n2. Verify it.\n";
        assertThat(rules(runbook)).containsExactly("RB002", "RB005", "RB006");
        assertThat(rules(runbook + "\n- **Rollback:** swap again.\n- Contact: the storage team\n"))
                .containsExactly("RB002");
        assertThat(rules(runbook.replace("Summary: s", "S"))).contains("RB001");
    }

    @Test
    void aFirstStepThatSaysWhenItIsTakenTellsTheOccasion() {
        assertThat(rules("# Move\n\n1. At the end of each month, move it.\n")).doesNotContain("RB001");
        assertThat(rules("# Move\n\n1. At the console, move it.\n")).contains("RB001");
    }

    @Test
    void anIncidentInTheTitleTellsTheOccasion() {
        assertThat(rules("# Lost key incident\n\n1. Lock the account.\n")).doesNotContain("RB001");
    }

    @Test
    void whoLooksAtTheStateOfWhatWasDoneVerifiesIt() {
        assertThat(rules("# Move\n\n1. Move it.\n\nYou can check the status of the disk:\n\n```\ndisk state\n```\n"))
                .doesNotContain("RB004");
    }

    @Test
    void aRemarkInASectionSaysNothing() {
        assertThat(rules("# Move\n\n1. Move it.\n\n## Verification\n\n[//]: # \"how to see that it works\"\n"))
                .contains("RB007");
        assertThat(rules("# Move\n\n1. Move it.\n\n## Verification\n\n[comment]: <> (how to see it)\n\nIt works.\n"))
                .doesNotContain("RB007");
    }

    @Test
    void whoMakesSureThatItWorksVerifiesIt() {
        assertThat(rules("# Move\n\n1. Move it.\n2. Make sure you can hear it.\n"))
                .doesNotContain("RB004");
    }

    @Test
    void privilegesThatItTakesAreAPrerequisite() {
        assertThat(rules("# Move\n\n> This requires operator or administrator privileges.\n\n1. Move it.\n"))
                .doesNotContain("RB002");
    }

    @Test
    void whatHelpsWhenItGoesWrongIsAWayBack() {
        for (String heading : List.of(
                "Recovery notes",
                "If something goes wrong",
                "Reset",
                "Tear down",
                "Putting it back into service",
                "Resume")) {
            assertThat(rules("# Move\n\n## Do it\n\n1. Move it.\n\n## " + heading + "\n\n- Move again.\n"))
                    .as(heading)
                    .doesNotContain("RB005");
        }
    }

    @Test
    void whereIncidentsAreRegulatedStandsWhomToCall() {
        assertThat(rules("# Move\n\nThe incident policy is in `docs/incidents.md`.\n\n1. Move it.\n"))
                .doesNotContain("RB006");
    }

    private static List<String> rules(String runbook) {
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/runbooks/move.md", runbook)));
    }
}
