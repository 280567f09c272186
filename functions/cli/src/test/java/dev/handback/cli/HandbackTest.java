package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class HandbackTest {
    private static final Path ROOT = Path.of(System.getProperty("handback.root"));

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder);
    }

    @Test
    void livesByItsOwnRules() {
        assertThat(shell.run("check", ROOT.toString())).as(shell.said()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("0 errors").contains("procedures have been followed by somebody on the team");
    }

    @Test
    void tellsFindingsThatDecideByItsExitCode() {
        shell.commit("docs/decisions/0001-one.md", "# One\n\n## Status\n\nAccepted\n");
        shell.commit("docs/decisions/0001-two.md", "# Two\n\n## Status\n\nAccepted\n");

        assertThat(shell.run("check", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.said()).contains("AN004").contains("Fix:");
    }

    @Test
    void letsOnlyWhatIsNewDecide() {
        shell.commit("docs/decisions/0001-one.md", "# One\n\n## Status\n\nAccepted\n");
        shell.commit("docs/decisions/0001-two.md", "# Two\n\n## Status\n\nAccepted\n");

        assertThat(shell.run("check", folder.toString(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void callsAProgramThatCannotGoOnNotChecked() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Handback.run(Console.plain(stream, stream), new String[] {"deep"}, List.of(new Deep())))
                .isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("StackOverflowError");
    }

    /** A command that never comes to its end. */
    @CommandLine.Command(name = "deep")
    private static final class Deep implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError();
        }
    }

    @Test
    void writesAReportForPrograms() {
        shell.commit("README.md", "# Shop\n");

        assertThat(shell.run("check", folder.toString(), "--format", "json")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).startsWith("{").contains("\"schema\" : 1").contains("\"procedures\" : 0");
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() throws GitAPIException {
        assertThat(shell.run("check", folder.toString())).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).contains("is not a Git repository").contains("git init");
        Git.init().setDirectory(folder.toFile()).call().close();
        assertThat(shell.run("check", folder.toString())).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).contains("has no commit yet");
        shell.commit("README.md", "# Shop\n");
        assertThat(shell.run("check", folder.toString(), "--commit", "v9")).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).contains("There is no commit 'v9'");
        assertThat(shell.run("check", folder.toString(), "--profile", "loud")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.run("chek")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .startsWith("handback: There is no command 'chek'. Did you mean `handback check`?");
        assertThat(shell.run("--loud")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).startsWith("handback: There is no option '--loud'.\n");
        assertThat(shell.complained()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void saysInItsOwnWordsWhatIsNoDayAndNoPath() {
        assertThat(shell.run("check", "--today", "2026-02-30")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).isEqualTo("""
                        handback: Invalid value for option '--today': '2026-02-30' is no day. Write year, month and day, as in 2026-11-18.
                        Try `handback check --help`.
                        """);
        assertThat(shell.run("check", "")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .isEqualTo("handback: The path is empty. Name a folder, or leave it out to mean this one.\n");
    }

    @Test
    void writesTheSiteOfARepositoryAndRefusesAForeignFolder() throws IOException {
        shell.commit("README.md", "# Shop\n");
        Path site = folder.resolveSibling(folder.getFileName() + "-site");
        Path foreign = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-foreign"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");

        assertThat(shell.run("site", folder.toString(), "--out", site.toString()))
                .as(shell.complained())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(site.resolve("versions.json")).exists();
        assertThat(site.resolve("latest/index.html")).content().contains("No runbook");
        assertThat(shell.run("site", folder.toString(), "--out", foreign.toString()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(foreign).isDirectoryContaining("glob:**/mine.txt");
    }
}
