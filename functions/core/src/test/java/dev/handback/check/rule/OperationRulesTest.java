package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of how a runbook goes about its operation, and of which runbooks it is not asked. */
final class OperationRulesTest {
    private static final FakeTree SOUND = SoundRepository.tree();
    private static final String RUNBOOK = "docs/runbooks/ship.md";
    private static final String STEP = "## Steps\n\n1. %s\n";

    @Test
    void nameWhatADeploymentLeavesOutInWhateverWords() {
        assertThat(messages("RB014", ours("deploy", STEP.formatted("Go."))))
                .containsExactly(
                        "This deploys, and says nothing of: build, test, scan, promote. Nobody can tell whether the"
                                + " pipeline does it, or nobody.");
        assertThat(messages("RB014", ours("deploy", STEP.formatted("Image, linter, tests, then staging."))))
                .isEmpty();
        assertThat(messages("RB014", ours("rollback", STEP.formatted("Go.")))).isEmpty();
        assertThat(messages("RB014", foreign("deploy", STEP.formatted("Go.")))).isEmpty();
    }

    @Test
    void knowToolsAndStagesByTheirNames() {
        assertThat(messages(
                        "RB014",
                        ours("deploy", "Compiles, runs the specs, checks with Trivy, goes from QA to prod.\n")))
                .isEmpty();
    }

    @Test
    void findTheFirstStepThatIsDoneByHand() {
        assertThat(messages(
                        "RB015", ours("deploy", STEP.formatted("Run `ssh app@a.example restart`, then `scp a b:`."))))
                .containsExactly(
                        "This step is done by hand, with `ssh`: no pipeline repeats it, and nobody can read later"
                                + " what was done.");
        assertThat(messages("RB015", ours("deploy", STEP.formatted("Open the Azure management console."))))
                .containsExactly(
                        "This step is done by hand, with the console: no pipeline repeats it, and nobody can read"
                                + " later what was done.");
    }

    @Test
    void knowWhatIsDoneByHandInEachFormThatItTakes() {
        for (String step : List.of(
                "SSH into the machine and restart it.",
                "Sign in to the AWS Console and press Deploy.",
                "Press Deploy in the Azure portal.",
                "Do not worry. Run `ssh app@a.example ./restart.sh`. Never close the window.",
                "Run `sudo ssh app@a.example ./check.sh`.",
                "Go.\n\n   ```\n   for h in a b; do ssh $h uptime; done\n   ```",
                "Go.\n\n   ```bash\n   rsync -a build/ app@a.example:/srv\n   ```")) {
            assertThat(messages("RB015", ours("deploy", STEP.formatted(step))))
                    .as(step)
                    .singleElement()
                    .satisfies(message -> assertThat(message)
                            .matches("This step is done by hand, with (`ssh`|`rsync`|the (console|portal)): no.*"));
        }
    }

    @Test
    void takeNothingForDoneByHandThatOnlyLooksOrIsForbiddenOrNoStep() {
        for (String step : List.of(
                "Never `ssh app@a.example` for this.",
                "Look at the number in the AWS console.",
                "Don't use the AWS console; you can’t `ssh app@a.example` anyway.",
                "Check in the AWS console that four tasks run.",
                "Do not start it by hand\n   in the AWS console.",
                "Start it. Avoid `ssh app@a.example` at all times.",
                "The pipeline does it.\n\n   ```text\n   ssh app@a.example restart\n   ```",
                "Start it.\n\n   ```bash\n   ssh-add -l # not: ssh app@a.example\n   ```",
                "Make a key with `ssh-keygen -t ed25519`.",
                "Open `kubectl`'s console.")) {
            assertThat(messages("RB015", ours("deploy", STEP.formatted(step))))
                    .as(step)
                    .isEmpty();
        }
        assertThat(messages("RB015", ours("deploy", "## When to use\n\n`ssh app@a.example` fails.\n")))
                .isEmpty();
        assertThat(messages("RB015", ours("patch", STEP.formatted("`ssh app@a.example yum update`"))))
                .isEmpty();
    }

    @Test
    void askWhomAChangeOfProductionTroublesAndHowItIsTested() {
        assertThat(messages("RB018", ours("patch", "## Verification\n\nLook.\n")))
                .containsExactly("This changes production, and does not say: impact, window, notice, how to test it"
                        + " afterwards. Whoever is affected finds out by themselves.");
        assertThat(messages("RB018", ours("scale\nverify: make smoke", "")))
                .containsExactly(
                        "This changes production, and does not say: impact, window, notice. Whoever is affected"
                                + " finds out by themselves.");
        assertThat(messages("RB018", ours("restore-backup", ""))).isEmpty();
        assertThat(messages("RB018", foreign("deploy", ""))).isEmpty();
    }

    @Test
    void leaveTheTestToTheRuleAboutVerificationWhereThereIsNone() {
        assertThat(messages("RB018", ours("patch\nchange: {impact: none, window: any, notice: nobody}", "")))
                .isEmpty();
    }

    @Test
    void callOnePersonOneAndARoleOrAChannelNone() {
        assertThat(messages("RB012", ours("other", "## Escalation\n\nMaria, at any hour.\n")))
                .containsExactly(
                        "Only `maria` is named here. When that person is away, whoever is stuck has nobody to call.");
        for (String whom : List.of("Call Maria Lopez (@mlopez).", "- Maria", "Ask Maria. She knows.")) {
            assertThat(messages("RB012", ours("other", "## Escalation\n\n" + whom + "\n")))
                    .as(whom)
                    .hasSize(1);
        }
        for (String whom : List.of(
                "maria, then carla",
                "maria, the platform lead",
                "maria in #shop",
                "@acme/platform",
                "pedro",
                "[Maria](../on-call.md)",
                "maria, then Peter, who is on no roster",
                "- Maria\n- Peter",
                "maria or @somebody-else",
                "mariachi")) {
            assertThat(messages("RB012", ours("other", "## Escalation\n\n" + whom + "\n")))
                    .as(whom)
                    .isEmpty();
        }
    }

    @Test
    void knowTheChannelsOfTheEngagement() {
        FakeTree tree = ours(
                "other",
                "## Steps\n\n1. See #elsewhere.\n\n## Escalation\n\n1. #Acme-Northwind, `#ops`, [here](#steps), issue #12.\n2. #ops\n");
        assertThat(messages("RB019", tree))
                .containsExactly(
                        "`#ops` is not among the channels of the engagement, so not everybody who may be stuck is in"
                                + " it.");
        assertThat(messages("RB019", tree.without(SoundRepository.ENGAGEMENT))).isEmpty();
    }

    @Test
    void countTwoRunbooksForOneOperationOnlyWhereItIsDoneInOneWay() {
        assertThat(messages(
                        "RB013",
                        ours("rollback", "").with("docs/runbooks/undo.md", text("kind: runbook\n", "rollback", ""))))
                .containsExactly(
                        "`docs/runbooks/ship.md` is the runbook for rollback of checkout as well: under pressure nobody"
                                + " knows which one holds.");
        assertThat(messages(
                        "RB013", ours("patch", "").with("docs/runbooks/undo.md", text("kind: runbook\n", "patch", ""))))
                .isEmpty();
        assertThat(messages("RB013", ours("rollback", "").with("docs/runbooks/undo.md", text("", "rollback", ""))))
                .isEmpty();
    }

    @Test
    void askOnceForARunbookWhoseSubjectChanges() {
        FakeTree before = ours("other\ncovers: [\"infra/**\", pom.xml]", "")
                .with("infra/a.tf", "a")
                .with("infra/b.tf", "b");
        FakeTree after = before.with("infra/a.tf", "c")
                .without("infra/b.tf")
                .with("infra/d.tf", "d")
                .with("src/a", "");
        assertThat(RuleCase.messages("RB017", RuleCase.check(after, before)))
                .containsExactly(
                        "`infra/a.tf` and 2 more files change here, which this runbook covers, and the runbook stays as"
                                + " it is. Nobody has said that it still holds.");
        assertThat(RuleCase.messages(
                        "RB017",
                        RuleCase.check(
                                RuleCase.replace(RUNBOOK, "# Ship", "# Ship it").apply(after), before)))
                .isEmpty();
        assertThat(RuleCase.messages("RB017", RuleCase.check(after, before.without(RUNBOOK))))
                .isEmpty();
        assertThat(RuleCase.messages("RB017", RuleCase.check(before.with("src/a", ""), before)))
                .isEmpty();
        assertThat(messages("RB017", after)).isEmpty();
    }

    private static FakeTree ours(String operation, String body) {
        return SOUND.with(RUNBOOK, text("kind: runbook\n", operation, body));
    }

    private static FakeTree foreign(String operation, String body) {
        return SOUND.with(RUNBOOK, text("", operation, body));
    }

    private static String text(String kind, String operation, String body) {
        return "---\n%scomponent: checkout\noperation: %s\n---\n\n# Ship\n\n%s".formatted(kind, operation, body);
    }

    private static List<String> messages(String rule, FakeTree tree) {
        return RuleCase.messages(rule, RuleCase.check(tree));
    }
}
