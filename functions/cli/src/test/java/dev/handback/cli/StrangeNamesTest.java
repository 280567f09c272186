package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work tree holds whatever its file system takes. */
final class StrangeNamesTest {
    @TempDir
    private Path folder;

    /** Java lists such a file and cannot open it. */
    @Test
    void aNameThatIsNotUtf8StopsNothing() throws IOException, InterruptedException {
        Shell shop = new Shell(folder).commit("README.md", "# Shop");
        Process made = new ProcessBuilder("sh", "-c", "echo '# Bad' > \"$(printf 'bad\\377.md')\"")
                .directory(folder.toFile())
                .start();
        assertThat(made.waitFor()).isZero();

        assertThat(shop.run("check", folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(shop.complained()).isEmpty();
    }

    @Test
    void aNameWithSignsForTheTerminalIsPrintedWithoutThem() {
        Shell shop = new Shell(folder).commit("docs/adr/\u001b[31mold/0001-one.md", "# One\n\n## Status\n\nAccepted\n");

        assertThat(shop.run("new", "adr", "Use it", "--in", folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(shop.said()).startsWith("Wrote docs/adr/ [31mold/0002-use-it.md\n");
    }
}
