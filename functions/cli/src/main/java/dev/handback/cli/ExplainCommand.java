package dev.handback.cli;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code handback explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Says why a rule exists, what it flags, and how to exempt.",
        footerHeading = "%nExamples:%n",
        footer = {"  handback explain RB005", "  handback explain ac001"})
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, such as RB005.")
    private String rule = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<PlannedRules.Entry> planned = PlannedRules.find(rule.strip().toUpperCase(Locale.ROOT));
        if (planned.isPresent()) {
            console.print(console.paint(
                    Console.Style.BOLD,
                    "%s: %s".formatted(planned.get().id(), planned.get().title())));
            console.print("Planned, and not built yet: it finds nothing.");
        } else {
            explain(Catalogue.builtIn().find(RuleIds.built(rule)).orElseThrow());
        }
        return ExitCode.CLEAN;
    }

    private void explain(Catalogue.Entry entry) {
        console.print(console.paint(Console.Style.BOLD, "%s: %s".formatted(entry.id(), entry.title())));
        console.print("In profile standard: %s.".formatted(entry.severity().id()));
    }
}
