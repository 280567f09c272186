package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A runbook that follows a form can lack a section of it; one that is written in its own way is believed at a word. */
final class OwnFormTest {

    @Test
    void believeATextOfItsOwnFormAtAWordAndHoldOursToItsSections() {
        String said = "The state of before is in the snapshot; the owners of the shop know it, and its health is shown."
                + " It takes access to the vault.";

        assertThat(rules("# Vacuum\n\nWhen it is full, and the queue is at rest:\n\n1. Vacuum it.\n\n" + said + "\n"))
                .isEmpty();
        assertThat(rules("# Vacuum\n\n## Purpose\n\nIt is full.\n\n## Steps\n\n1. Vacuum it.\n\n" + said + "\n"))
                .containsExactly("RB002", "RB004", "RB005", "RB006");
    }

    @Test
    void askForNoEndAndNoWayBackOfWhatGathersTheWorkOnAService() {
        String parts = "## Cache\n\n1. Flush it.\n\n## Queue\n\n1. Drain it.\n\n## Mail\n\n1. Resend it.\n";

        assertThat(rules("# Shop runbook\n\n" + parts)).containsExactly("RB001", "RB006");
        assertThat(rules("# Deploy the shop\n\n" + parts)).contains("RB004", "RB005");
    }

    @Test
    void askForNobodyToCallOnAPageThatOnlyReadsLikeARunbook() {
        String page = "# Restore the database\n\n## Steps\n\n1. Restore it.\n";

        assertThat(rules("docs/usage/restore.md", page)).contains("RB004").doesNotContain("RB006");
    }

    @Test
    void askNothingOfASingleCommand() {
        String page =
                "# Rotate the secrets\n\nTo have new ones, say this to the shop every year:\n\n```sh\nrotate-all\n%s```\n";

        assertThat(rules(page.formatted(""))).doesNotContain("RB002", "RB004", "RB005");
        assertThat(rules(page.formatted("restart-all\n"))).contains("RB004", "RB005");
    }

    @Test
    void askNoStepsBackOfWhatIsInvestigated() {
        String page = """
                # Runbook: high load

                ## Overview

                A lot of load.

                ## Investigation steps

                1. Look.

                ## Resolution paths

                - Scale.

                ## Validation

                - It is low.
                """;

        assertThat(rules(page)).isEmpty();
    }

    @Test
    void takeAnIfBeforeTheFirstStepForTheOccasion() {
        assertThat(rules("# Lost disk\n\nIf a disk is lost:\n\n1. Take the spare one.\n"))
                .doesNotContain("RB001");
        assertThat(rules("# Lost disk\n\nOn b:\n\n1. Take the spare one.\n")).contains("RB001");
    }

    private static List<String> rules(String text) {
        return rules("docs/runbooks/shop.md", text);
    }

    private static List<String> rules(String path, String text) {
        return RuleCase.rules(RuleCase.check(FakeTree.of(path, text)));
    }
}
