package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineCommandTest {
    private static final String FILE = "handoff/baseline.txt";
    private static final String BROKEN = "# Run\n\n## Steps\n\n1. See [it](gone.md).\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder).commit("docs/runbooks/run.md", BROKEN);
    }

    @Test
    void letsOnlyCountWhatComesLater() {
        assertThat(shell.run("check", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.run("baseline", folder.toString()))
                .as(shell.complained())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(shell.read(FILE)).contains("LK001 docs/runbooks/run.md gone.md\n");
        assertThat(shell.run("check", folder.toString())).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void onlyEverShrinks() {
        shell.run("baseline", folder.toString());
        assertThat(shell.run("baseline", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("only shrinks").contains("--prune");

        shell.write("docs/runbooks/run.md", BROKEN.replace("[it](gone.md)", "it"));
        assertThat(shell.run("baseline", folder.toString(), "--prune")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .contains("-LK001 docs/runbooks/run.md gone.md\n")
                .contains("left, 1 fewer.");
        assertThat(shell.run("baseline", folder.toString(), "--prune")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("still applies");
    }

    @Test
    void cannotPruneWhatIsNotThere() {
        assertThat(shell.run("baseline", folder.toString(), "--prune")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("There is no handoff/baseline.txt yet.");
    }

    @Test
    void callsNoEntryTrueThatCannotBeRead() {
        shell.write(FILE, "LK001 docs/runbooks/run.md gone.md\n".repeat(40_000));
        assertThat(shell.run("baseline", folder.toString(), "--prune")).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).startsWith("handback: handoff/baseline.txt is no text, or too large. ");
    }
}
