package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.document.Kind;
import dev.handback.draft.NewDocument;
import dev.handback.draft.NewNote;
import dev.handback.draft.NewRunbook;
import dev.handback.engagement.Component;
import dev.handback.engagement.Ownership;
import dev.handback.schema.Schemas;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handback new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "Begins a runbook or an architecture note, where and as the others are.",
        description = "An architecture note (adr) gets the next number and the date of today.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback new adr \"Deploy through one pipeline\"",
            "  handback new runbook \"Roll back checkout\" --component checkout --operation rollback --owner platform"
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "runbook or adr.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "What it is called.")
    private String title = "";

    @Option(names = "--in", paramLabel = "PATH", description = "The repository. Default: here.")
    private Path repository = Path.of(".");

    @Option(names = "--component", paramLabel = "ID", description = "A runbook's component.")
    private @Nullable String component;

    @Option(names = "--operation", paramLabel = "O", description = "A runbook's operation, such as rollback.")
    private @Nullable String operation;

    @Option(names = "--owner", paramLabel = "ID", description = "Who keeps a runbook true: a person or a team.")
    private @Nullable String owner;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw CommandException.wrongUse("The title is empty. Say what it is about in a few words.");
        }
        Optional.ofNullable(operation).ifPresent(NewCommand::known);
        try (GitRepository git = GitRepository.open(repository)) {
            git.head();
            WorkFolder folder = WorkFolder.of(git);
            SourceTree tree = git.workTree();
            LocalDate today = LocalDate.now(Clock.systemUTC());
            Survey survey = new Surveyor(PolicySource.of(tree), today).survey(git.name(), tree);
            NewDocument document = document(survey);
            if (tree.find(document.path()).isPresent()) {
                throw CommandException.wrongUse(
                        "%s is there already. Give it another title.".formatted(document.path()));
            }
            folder.create(document.path(), document.text().getBytes(StandardCharsets.UTF_8));
            console.say("Wrote %s".formatted(document.path()));
            stranger(survey).ifPresent(console::say);
            console.print("Fill in what stands in <!-- -->; handback check says what is still missing.");
            return ExitCode.CLEAN;
        }
    }

    private static void known(String operation) {
        List<String> operations = Schemas.choices(Kind.RUNBOOK, "operation");
        if (!operations.contains(operation)) {
            throw CommandException.wrongUse("There is no operation '%s'. Use one of: %s."
                    .formatted(Safe.line(operation), String.join(", ", operations)));
        }
    }

    /** What is to be said of a component that nobody is known to own, where others are. */
    private Optional<String> stranger(Survey survey) {
        List<String> known = survey.handoff().ownership().map(Ownership::components).orElse(List.of()).stream()
                .map(Component::id)
                .toList();
        return Optional.ofNullable(component)
                .filter(id -> !known.isEmpty() && !known.contains(id))
                .map(id -> "No ownership file names the component '%s'; they name %s."
                        .formatted(id, String.join(", ", known)));
    }

    private NewDocument document(Survey survey) {
        return switch (kind) {
            case "adr", "note", "architecture-note" -> NewNote.of(survey, title);
            case "runbook" -> NewRunbook.of(survey, title, facts());
            default ->
                throw CommandException.wrongUse(
                        "There is no kind '%s' to begin. Use runbook or adr.".formatted(Safe.line(kind)));
        };
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        Optional.ofNullable(component).ifPresent(value -> facts.put("component", value));
        Optional.ofNullable(operation).ifPresent(value -> facts.put("operation", value));
        Optional.ofNullable(owner).ifPresent(value -> facts.put("owner", value));
        return facts;
    }
}
