package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    private static final String NOTE =
            "# One\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\ny\n\n## Consequences\n\nz\n";
    private static final String BROKEN = "# Run\n\n## Steps\n\n1. See [it](gone.md).\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder);
    }

    @Test
    void showsTheLineAndWhatToDo() {
        shell.commit("docs/runbooks/run.md", BROKEN);

        assertThat(check("--rule", "LK001")).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).isEqualTo("""
                docs/runbooks/run.md
                  5:8  error  LK001  `gone.md` leads to nothing: the repository has no `docs/runbooks/gone.md`.
                      | 1. See [it](gone.md).
                      Fix: Link to where it is now, or take the link out.

                1 runbook found. None has a record that somebody on your team has followed it.
                1 error, 0 warnings, 0 notices. 1 fails the check.
                Why: handback explain LK001.
                There is no policy yet; handback init %s writes one.
                """.formatted(folder));
    }

    @Test
    void fillsAScreenAtMostHoweverMuchThereIs() {
        for (int i = 0; i < 60; i++) {
            shell.write("docs/runbooks/run-%d.md".formatted(i), BROKEN);
        }
        shell.commit("docs/adr/0001-one.md", NOTE);
        shell.commit("docs/adr/0001-two.md", NOTE);

        assertThat(check()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said().lines().count()).isLessThan(24);
        assertThat(shell.said())
                .contains("error    LK001  in 59 runbooks  A link leads to a file that does not exist")
                .contains("61 fail the check")
                .contains("All of it: handback check %s --all.".formatted(folder));
        check("--all");
        assertThat(shell.said().lines().filter(line -> line.contains("LK001")).count())
                .isGreaterThan(60);
    }

    @Test
    void neverShowsALineThatHoldsASecret() {
        String token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
        shell.commit("docs/runbooks/run.md", "# Run\n\n## Steps\n\n1. Use " + token + " [there](gone.md).\n");
        for (String format : new String[] {"text", "json", "sarif", "github", "junit"}) {
            assertThat(check("--all", "--format", format)).isEqualTo(ExitCode.FINDINGS);
            assertThat(shell.said()).contains("SC001").contains("LK001").doesNotContain("ghp_0123");
        }
        assertThat(check("--rule", "LK001")).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).contains("LK001").doesNotContain("SC001").doesNotContain("ghp_0123");
    }

    @Test
    void holdsACommitAgainstAnother() {
        shell.commit("docs/adr/0001-one.md", NOTE).commit("docs/adr/0001-two.md", NOTE);
        shell.tag("v1");
        shell.commit("docs/runbooks/run.md", BROKEN);
        shell.tag("v2");

        assertThat(check("--base", "v1")).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).contains("LK001").contains("1 new fails the check; 3 older do not.");
        assertThat(check("--commit", "v1..v2")).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).contains("1 new fails the check");
        assertThat(check("--commit", "v2...v1")).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--commit", "v2..")).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--commit", "v1")).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).contains("1 fails the check").doesNotContain("LK001");
    }

    @Test
    void blamesABranchForNothingThatItsBaseHasMendedSince() {
        shell.commit("docs/runbooks/run.md", BROKEN);
        shell.tag("left");
        shell.commit("docs/runbooks/run.md", "# Run\n\n## Steps\n\n1. Look.\n");
        shell.tag("main");
        shell.reset("left");
        shell.commit("docs/guide.md", "# Guide\n");

        assertThat(check("--base", "main")).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--commit", "main...HEAD")).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--commit", "main..HEAD")).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void namesTheBaseToTheCommandThatMends() {
        shell.commit("docs/guide.md", "# Guide\n");
        shell.tag("v1");
        shell.commit("README.md", "# Shop\n\n[guide](docs/Guide.md)\n");

        check("--base", "v1");
        assertThat(shell.said()).contains("handback fix %s --base v1 mends 1 of them.".formatted(folder));
    }

    @Test
    void countsTheRulesThatDoNotFit() {
        assertThat(TextReport.moreRules(1)).isEqualTo("1 more rule");
        assertThat(TextReport.moreRules(2)).isEqualTo("2 more rules");
    }

    @Test
    void takesNoFloorThatCannotBeRead() {
        shell.commit("README.md", "# Shop\n");
        for (String floor : List.of("profile: [\n", "", "version: 1\nrules: {RB005: sometimes}\n")) {
            shell.write("floor.yml", floor);
            assertThat(check("--floor", folder.resolve("floor.yml").toString()))
                    .as(floor)
                    .isEqualTo(ExitCode.NOT_CHECKED);
            assertThat(shell.complained()).contains("floor.yml is no valid policy, so not all of it would hold.");
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        shell.commit("README.md", "# Shop\n");

        assertThat(check("--format", "xml")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .isEqualTo("handback: There is no format 'xml'. Use one of text, json, sarif, github, junit.\n");
        assertThat(check("--rule", "XX123")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("There is no rule 'XX123'").contains("`handback rules`");
        assertThat(check("--commit", "a..b", "--base", "c")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(check("--commit", "HEAD..nowhere")).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).contains("There is no commit 'nowhere'");
    }

    @Test
    void knowsWhomTheHubKnowsWhereACloneOfItIsNamed(@TempDir Path elsewhere) {
        Shell hub = new Shell(elsewhere);
        hub.commit("handoff/people.yml", "version: 1\npeople: [{id: maria, side: internal}]\n");
        String runbook = "---\nkind: runbook\nowner: %s\n---\n# Run\n";
        shell.commit(".handback.yml", "version: 1\nprofile: standard\nhub: acme/people\n")
                .commit("docs/runbooks/a.md", runbook.formatted("maria"))
                .commit("docs/runbooks/b.md", runbook.formatted("mario"));

        check("--all");
        assertThat(shell.said())
                .doesNotContain("OW005")
                .contains("The hub acme/people was not read, so no name is called unknown; --hub PATH reads");
        check("--all", "--hub", elsewhere.toString());
        assertThat(shell.said()).contains("`mario` is on no roster").doesNotContain("`maria` is on no", "was not read");
    }

    @Test
    void refusesAHubThatSaysNothingAndOneThatThePolicyDoesNotName(@TempDir Path elsewhere) {
        new Shell(elsewhere).commit("README.md", "# People\n");
        shell.commit("README.md", "# Shop\n");

        assertThat(check("--hub", elsewhere.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).startsWith("handback: The policy names no hub, so --hub has no effect.");
        shell.commit(".handback.yml", "version: 1\nhub: acme/people\n");
        assertThat(check("--hub", elsewhere.toString())).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained())
                .isEqualTo(
                        "handback: The hub in %s has no `handoff/people.yml`. Mend it there, or name another clone of acme/people.\n"
                                .formatted(elsewhere));
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return shell.run(arguments);
    }
}
