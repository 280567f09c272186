package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every command. */
final class HelpTest {
    private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) {2,}\\S.*$");

    private final Shell shell = new Shell(Path.of("."));

    @Test
    void hasAnExampleForEveryCommand() {
        assertThat(commands())
                .contains("check", "rules", "explain", "schema", "completion")
                .allSatisfy(command -> {
                    assertThat(shell.run(command, "--help")).isEqualTo(ExitCode.CLEAN);
                    assertThat(shell.said()).contains("Example").contains("  handback " + command);
                });
    }

    @Test
    void completesEveryCommandAndOption() {
        List<String> commands = commands();

        assertThat(shell.run("completion")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .startsWith("#!/usr/bin/env bash")
                .contains("--format")
                .contains(commands);
    }

    @Test
    void refusesWhatItDoesNotKnowInTwoSentences() {
        assertThat(shell.run("chek")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained().lines()).hasSize(2).last().isEqualTo("Try `handback --help`.");
        assertThat(shell.run("check", "--bogus")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained().lines()).hasSize(2).last().isEqualTo("Try `handback check --help`.");
    }

    private List<String> commands() {
        assertThat(shell.run("--help")).isEqualTo(ExitCode.CLEAN);
        String list = shell.said()
                .substring(shell.said().indexOf("Commands:"), shell.said().indexOf("Examples:"));
        return list.lines()
                .map(COMMAND::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }
}
