package dev.handback.cli;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import dev.handback.check.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code handback rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        header = "Lists the rules.",
        description = "Severities are those of the profile standard. * stays an error without a policy.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback rules                what is checked",
            "  handback rules --planned      what is not checked yet",
            "  handback explain RB005        why a rule exists"
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--planned", description = "The rules that have an id and are not built yet.")
    private boolean planned;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Catalogue.Entry> built = Catalogue.builtIn().entries();
        List<PlannedRules.Entry> toCome = PlannedRules.entries();
        if (planned) {
            toCome.forEach(rule -> line(rule.id(), rule.severity(), " ", rule.title()));
        } else {
            built.forEach(rule -> line(rule.id(), rule.severity(), rule.adopt() ? "*" : " ", rule.title()));
        }
        console.print("");
        console.print(
                planned
                        ? "%d rules are planned, and find nothing yet. %d are built: handback rules."
                                .formatted(toCome.size(), built.size())
                        : "%d rules. %d more are planned: handback rules --planned. Why one exists: handback explain ID."
                                .formatted(built.size(), toCome.size()));
        return ExitCode.CLEAN;
    }

    private void line(String id, Severity severity, String mark, String title) {
        String weight = "%-7s".formatted(severity.id());
        console.print("%s  %s%s %s"
                .formatted(
                        console.paint(Console.Style.BOLD, id),
                        console.paint(FindingLines.style(severity), weight),
                        mark,
                        Safe.shorten(title, console.width() - 16)));
    }
}
