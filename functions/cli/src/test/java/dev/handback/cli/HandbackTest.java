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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandbackTest {
    private static final Path ROOT = Path.of(System.getProperty("handback.root"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void livesByItsOwnRules() {
        assertThat(run("check", ROOT.toString())).as(said()).isEqualTo(ExitCode.CLEAN);
        assertThat(said()).contains("0 errors").contains("procedures have been followed by somebody on the team");
    }

    @Test
    void tellsFindingsThatDecideByItsExitCode() throws IOException, GitAPIException {
        Files.createDirectories(folder.resolve("docs/decisions"));
        commit("docs/decisions/0001-one.md", "# One\n\n## Status\n\nAccepted\n");
        commit("docs/decisions/0001-two.md", "# Two\n\n## Status\n\nAccepted\n");

        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("AN004").contains("Fix:");
    }

    @Test
    void letsOnlyWhatIsNewDecide() throws IOException, GitAPIException {
        Files.createDirectories(folder.resolve("docs/decisions"));
        commit("docs/decisions/0001-one.md", "# One\n\n## Status\n\nAccepted\n");
        commit("docs/decisions/0001-two.md", "# Two\n\n## Status\n\nAccepted\n");

        assertThat(run("check", folder.toString(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void writesAReportForPrograms() throws IOException, GitAPIException {
        commit("README.md", "# Shop\n");

        assertThat(run("check", folder.toString(), "--format", "json")).isEqualTo(ExitCode.CLEAN);
        assertThat(said()).startsWith("{").contains("\"schema\" : 1").contains("\"procedures\" : 0");
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() throws IOException, GitAPIException {
        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(complained()).contains("is not a Git repository").contains("git init");
        Git.init().setDirectory(folder.toFile()).call().close();
        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(complained()).contains("has no commit yet");
        commit("README.md", "# Shop\n");
        assertThat(run("check", folder.toString(), "--commit", "v9")).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(complained()).contains("There is no commit 'v9'");
        assertThat(run("check", folder.toString(), "--profile", "loud")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("chek")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void writesTheSiteOfARepositoryAndRefusesAForeignFolder() throws IOException, GitAPIException {
        commit("README.md", "# Shop\n");
        Path site = folder.resolveSibling(folder.getFileName() + "-site");
        Path foreign = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-foreign"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");

        assertThat(run("site", folder.toString(), "--out", site.toString()))
                .as(complained())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(site.resolve("versions.json")).exists();
        assertThat(site.resolve("latest/index.html")).content().contains("No runbook");
        assertThat(run("site", folder.toString(), "--out", foreign.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(foreign).isDirectoryContaining("glob:**/mine.txt");
    }

    private void commit(String path, String text) throws IOException, GitAPIException {
        Files.writeString(folder.resolve(path), text);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(path).call();
            git.commit()
                    .setMessage("Write " + path)
                    .setAuthor("maria", "maria@acme.example")
                    .setCommitter("maria", "maria@acme.example")
                    .setSign(false)
                    .call();
        }
    }

    private int run(String... arguments) {
        return Handback.run(Console.plain(stream(out), stream(err)), arguments, List.of());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
