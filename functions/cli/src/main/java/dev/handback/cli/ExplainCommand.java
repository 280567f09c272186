package dev.handback.cli;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import dev.handback.check.page.RulePage;
import dev.handback.check.page.RulePages;
import dev.handback.policy.Profile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        console.print("Severity: "
                + Arrays.stream(Profile.values())
                        .map(profile -> entry.severity(profile).id() + " in profile " + profile.id())
                        .collect(Collectors.joining(", ")));
        RulePages.find(entry.id()).ifPresent(this::page);
    }

    private void page(RulePage page) {
        console.print("");
        text(page.why());
        for (RulePage.Section section : page.sections()) {
            console.print("");
            console.print(console.paint(Console.Style.BOLD, section.heading()));
            text(section.text());
        }
    }

    /** Markdown as people read it: paragraphs that fit, examples set off. */
    private void text(String markdown) {
        boolean example = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = line.startsWith("```");
            example = fence != example;
            if (example && !fence) {
                console.print("    " + console.paint(Console.Style.NOTICE, Safe.line(line)));
            } else if (!fence) {
                console.paragraph(line);
            }
        }
    }
}
