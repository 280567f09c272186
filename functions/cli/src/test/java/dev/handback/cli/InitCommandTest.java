package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
    private static final String RUNBOOK = "# Run\n\n## Steps\n\n1. Run it.\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder).commit("docs/runbooks/a.md", RUNBOOK).commit("docs/runbooks/b.md", RUNBOOK);
    }

    @Test
    void writesThePolicyAndShowsWhatItComesTo() {
        assertThat(init()).as(shell.complained()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.read(".handback.yml"))
                .contains("runbook: {include: [\"docs/runbooks/*.md\"]}")
                .satisfies(policy -> assertThat(policy.lines()).hasSizeLessThan(25));
        assertThat(shell.said())
                .contains("Wrote .handback.yml.")
                .contains("2 runbooks found.")
                .contains("handback init %s --with handoff".formatted(folder));
        assertThat(shell.run("check", folder.toString(), "--all")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).doesNotContain("CF00").doesNotContain("There is no policy yet");
    }

    @Test
    void onlyShowsItOnADryRun() {
        assertThat(init("--dry-run")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("  version: 1\n").contains("Would write .handback.yml.");
        assertThat(folder.resolve(".handback.yml")).doesNotExist();
    }

    @Test
    void neverWritesOverAFile() {
        shell.commit(".handback.yml", "version: 1\nprofile: strict\n")
                .commit("handoff/people.yml", "version: 1\npeople: []\n");

        assertThat(init("--with", "handoff")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.read(".handback.yml")).isEqualTo("version: 1\nprofile: strict\n");
        assertThat(shell.read("handoff/people.yml")).isEqualTo("version: 1\npeople: []\n");
        assertThat(shell.said())
                .contains(".handback.yml is there already, and stays as it is.")
                .contains("Wrote handoff/ownership.yml, handoff/failure-modes.yml, handoff/engagement.template.yml,");
    }

    @Test
    void writesTemplatesThatAreRightAsTheyAre() {
        assertThat(init("--with", "handoff", "--with", "access-request")).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve(".github/ISSUE_TEMPLATE/access-request.yml")).exists();
        assertThat(shell.run("check", folder.toString(), "--all")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).doesNotContain("handoff/").contains("2 runbooks found. None has a record");
        assertThat(init("--with", "everything")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("Use handoff or access-request.");
    }

    private int init(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "init";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return shell.run(arguments);
    }
}
