package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExerciseCommandTest {
    private static final String RUNBOOK = "docs/runbooks/deploy.md";
    private static final String TEXT = """
            ---
            kind: runbook   # ours
            title: Deploy
            ---
            # Deploy

            ## Steps

            1. Run it.
            """;
    private static final String PEOPLE = """
            version: 1
            people:
              - {id: joao, side: internal, joined: 2025-01-13}
              - {id: dana, side: provider, provider: northwind, joined: 2026-01-01}
            """;

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder).commit("handoff/people.yml", PEOPLE).commit(RUNBOOK, TEXT);
    }

    @Test
    void writesTheRecordWithTheHashOfTheSteps() {
        assertThat(exercise("--by", "joao", "--result", "worked", "--on", "2026-03-04", "--reference", "#139"))
                .as(shell.complained())
                .isEqualTo(ExitCode.CLEAN);

        String line =
                "  - {on: 2026-03-04, by: joao, mode: drill, result: worked, steps: \"71848a86d280\", reference: \"#139\"}\n";
        assertThat(shell.read(RUNBOOK))
                .isEqualTo(TEXT.replace("title: Deploy\n", "title: Deploy\nexercised:\n" + line));
        assertThat(shell.said()).contains("+++ b/docs/runbooks/deploy.md").contains("\n+" + line);
    }

    @Test
    void saysWhatItBrings() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();

        assertThat(exercise("--by", "joao", "--result", "worked", "--on", today))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).endsWith("""
                1 runbook found. Somebody on your team has followed it.
                1 more than before. Commit the file.
                """);
        assertThat(exercise("--by", "dana", "--result", "worked")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("dana was not one of your own people on that day");
    }

    @Test
    void refusesWhatWouldNotBeTrue() {
        assertThat(exercise("--by", "joa", "--result", "worked")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .isEqualTo("handback: 'joa' is not in handoff/people.yml. Did you mean 'joao'?\n");
        assertThat(exercise("--by", "joao", "--result", "fine")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("Use one of: worked, worked-with-fixes, failed.");
        assertThat(exercise("--by", "joao", "--result", "worked", "--on", "2999-01-01"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.read(RUNBOOK)).isEqualTo(TEXT);
    }

    @Test
    void needsARunbookWithSteps() {
        shell.commit("docs/runbooks/empty.md", "---\nkind: runbook\n---\n# Empty\n");
        shell.commit("README.md", "# Shop\n");

        assertThat(run("docs/runbooks/empty.md")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("has no steps that somebody could follow");
        assertThat(run("README.md")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("is not recognised as a runbook");
        assertThat(run("docs/runbooks/gone.md")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("does not exist");
    }

    private int run(String path) {
        return shell.run("exercise", folder.resolve(path).toString(), "--by", "joao", "--result", "worked");
    }

    private int exercise(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "exercise";
        arguments[1] = folder.resolve(RUNBOOK).toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return shell.run(arguments);
    }
}
