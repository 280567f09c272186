package dev.handback.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code handback completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        header = "Prints what makes bash or zsh complete these commands.",
        description = "zsh: run `autoload -U bashcompinit && bashcompinit` before it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(handback completion)                     in this shell",
            "  handback completion > ~/.local/share/bash-completion/completions/handback"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.write(AutoComplete.bash("handback", spec.root().commandLine()));
        return ExitCode.CLEAN;
    }
}
