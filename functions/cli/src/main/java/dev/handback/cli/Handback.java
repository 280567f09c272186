package dev.handback.cli;

import dev.handback.check.rule.Nearest;
import dev.handback.engagement.Dates;
import dev.handback.source.SourceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code handback}: finds the sub-command, runs it, and turns every failure into words and an exit code. */
@Command(
        name = "handback",
        mixinStandardHelpOptions = true,
        version = "handback " + Product.VERSION,
        header = "Keeps your team able to run its systems without the provider.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback check                  what is missing, stale or broken in this repository",
            "  handback check --base main      only what this branch makes new decides",
            "  handback site --out site        the handoff site of every tag and of HEAD",
            "",
            "Each command has its own --help. Exit codes: 0 clean, 1 findings that decide, 2 wrong use,",
            "3 could not be checked."
        })
public final class Handback implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On failure, show where it happened.")
    private boolean debug;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs the command line of this product with further commands. */
    public static int run(Console console, String[] arguments, List<Object> further) {
        Handback root = new Handback();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new SiteCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new FixCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new BaselineCommand(console))
                .addSubcommand(new ExerciseCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CompletionCommand(console));
        further.forEach(line::addSubcommand);
        speaking(line, console).setExecutionExceptionHandler((e, command, parsed) -> failed(console, e, root.debug));
        try {
            return line.execute(arguments);
        } catch (Error broken) { // out of memory, or too deep: not even a check that found something
            return failed(console, broken, root.debug);
        }
    }

    private static CommandLine speaking(CommandLine line, Console console) {
        return line.registerConverter(LocalDate.class, Handback::day)
                .setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(console.err(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setParameterExceptionHandler((e, args) -> wrongUse(console, e));
    }

    private static LocalDate day(String text) {
        return Dates.parse(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "'%s' is no day. Write year, month and day, as in 2026-11-18.".formatted(Safe.line(text))));
    }

    private static int wrongUse(Console console, CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String wrong =
                noCommand(e).orElseGet(() -> String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        console.err().println("handback: " + wrong);
        console.err().println("Try `%s --help`.".formatted(command));
        return ExitCode.WRONG_USE;
    }

    private static Optional<String> noCommand(CommandLine.ParameterException e) {
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        return e instanceof CommandLine.UnmatchedArgumentException unmatched && !commands.isEmpty()
                ? unmatched.getUnmatched().stream().findFirst().map(word -> noCommand(word, commands))
                : Optional.empty();
    }

    private static String noCommand(String word, Set<String> commands) {
        String meant = Nearest.of(word, commands)
                .map(" Did you mean `handback %s`?"::formatted)
                .orElse("");
        return (word.startsWith("-") ? "There is no option '%s'.%s" : "There is no command '%s'.%s")
                .formatted(Safe.line(word), meant);
    }

    private static int failed(Console console, Throwable e, boolean debug) {
        if (debug) {
            console.err().println(Debug.stack(e));
        }
        console.err().println("handback: " + Safe.line(sentence(e)));
        return e instanceof CommandException command ? command.exitCode() : ExitCode.NOT_CHECKED;
    }

    private static String sentence(Throwable e) {
        if (e instanceof CommandException || e instanceof SourceException) {
            return String.valueOf(e.getMessage());
        }
        return "Something went wrong that should not have: %s. Run it again with --debug and report what it prints."
                .formatted(e);
    }

    /** Entry point of the released program. */
    public static void main(String[] arguments) {
        System.exit(run(Environment.console(), arguments, List.of()));
    }
}
