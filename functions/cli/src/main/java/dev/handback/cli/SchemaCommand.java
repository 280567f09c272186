package dev.handback.cli;

import dev.handback.check.rule.Nearest;
import dev.handback.schema.SchemaTexts;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code handback schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        header = "Lists the kinds of document, or prints the JSON Schema of one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback schema                                   what there is",
            "  handback schema runbook                           the front matter of a runbook",
            "  handback schema check-report > report.json        what `check --format json` prints"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "A kind of document, or check-report.")
    private @Nullable String kind;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (kind == null) {
            SchemaTexts.all().forEach(this::line);
        } else {
            console.write(text(kind));
        }
        return ExitCode.CLEAN;
    }

    private void line(SchemaTexts.Entry entry) {
        String name = "%-18s".formatted(entry.name());
        List<String> words = console.wrap(entry.description(), 19, 19);
        console.print(console.paint(Console.Style.BOLD, name) + " " + words.getFirst());
        words.stream().skip(1).forEach(console::print);
    }

    private static String text(String name) {
        return SchemaTexts.find(name)
                .orElseThrow(() -> CommandException.wrongUse("There is no kind '%s'. %s"
                        .formatted(
                                Safe.line(name),
                                Nearest.of(
                                                name,
                                                SchemaTexts.all().stream()
                                                        .map(SchemaTexts.Entry::name)
                                                        .toList())
                                        .map("Did you mean '%s'?"::formatted)
                                        .orElse("See them all with `handback schema`."))));
    }
}
