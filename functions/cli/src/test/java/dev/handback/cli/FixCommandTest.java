package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixCommandTest {
    private static final String README = "# Shop\n\n[Setup](docs/guide.md)\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder).commit("docs/Guide.md", "# Guide\n").commit("README.md", README);
    }

    @Test
    void showsTheChangeAndLeavesTheFileAlone() {
        assertThat(shell.run("fix", folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).isEqualTo("""
                --- a/README.md
                +++ b/README.md
                @@ -1,3 +1,3 @@
                 # Shop
                \s
                -[Setup](docs/guide.md)
                +[Setup](docs/Guide.md)

                1 finding in 1 file can be mended. Do it: handback fix %s --write
                """.formatted(folder));
        assertThat(shell.read("README.md")).isEqualTo(README);
    }

    @Test
    void writesItOnceAndFindsNothingMore() {
        assertThat(shell.run("fix", folder.toString(), "--write")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("Mended 1 finding in 1 file.");
        assertThat(shell.read("README.md")).isEqualTo("# Shop\n\n[Setup](docs/Guide.md)\n");

        assertThat(shell.run("fix", folder.toString(), "--write")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).isEqualTo("Nothing here can be mended without somebody who decides.\n");
        assertThat(folder).isDirectoryNotContaining("glob:**/.handback-*");
    }

    @Test
    void keepsToTheRulesThatWereNamed() {
        assertThat(shell.run("fix", folder.toString(), "--rule", "FM003")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).startsWith("Nothing here");
        assertThat(shell.run("fix", folder.toString(), "--rule", "FM999")).isEqualTo(ExitCode.WRONG_USE);
    }
}
