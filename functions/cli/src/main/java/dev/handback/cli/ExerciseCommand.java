package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.rule.Nearest;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.edit.SourceText;
import dev.handback.engagement.ExerciseEntry;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Steps;
import dev.handback.source.DocumentPath;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handback exercise}. */
@Command(
        name = "exercise",
        mixinStandardHelpOptions = true,
        header = "Records that somebody followed a runbook, and how it went.",
        description = "The record holds the hash of the steps, so that it no longer counts when they change.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback exercise docs/runbooks/deploy.md --by joao --result worked",
            "  handback exercise docs/runbooks/restore.md --by maria --result failed --mode incident \\",
            "                    --on 2026-11-11 --reference \"#151\""
        })
final class ExerciseCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RUNBOOK", description = "The file that was followed.")
    private Path file = Path.of("");

    @Option(
            names = "--by",
            required = true,
            paramLabel = "ID",
            description = "Who followed it, by the id in people.yml.")
    private String by = "";

    @Option(names = "--result", required = true, paramLabel = "R", description = "worked, worked-with-fixes or failed.")
    private String result = "";

    @Option(names = "--mode", paramLabel = "M", description = "drill (default), pairing or incident.")
    private String mode = "drill";

    @Option(names = "--on", paramLabel = "DATE", description = "The day (2026-11-18). Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--reference", paramLabel = "R", description = "Where it can be looked up: an issue, a document.")
    private @Nullable String reference;

    ExerciseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        oneOf("result", result, ExerciseEntry.RESULTS);
        oneOf("mode", mode, ExerciseEntry.MODES);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        LocalDate day = Optional.ofNullable(on).orElse(today);
        if (day.isAfter(today)) {
            throw CommandException.wrongUse("%s has not come yet. Record what has happened.".formatted(day));
        }
        try (GitRepository git = GitRepository.open(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file))) {
            WorkFolder folder = WorkFolder.of(git);
            record(new Scene(git, folder, git.workTree(), today), day);
            return ExitCode.CLEAN;
        }
    }

    /** Where a record is made. */
    private record Scene(GitRepository git, WorkFolder folder, SourceTree tree, LocalDate today) {
        Survey survey(SourceTree of) {
            return new Surveyor(PolicySource.of(tree), today).survey(git.name(), of);
        }
    }

    private void record(Scene scene, LocalDate day) {
        Survey before = scene.survey(scene.tree());
        Document.Text runbook = runbook(before, scene.folder());
        person(before.handoff().roster());
        ExerciseEntry entry = new ExerciseEntry(day, by, mode, result, steps(runbook), Optional.ofNullable(reference));
        byte[] old = scene.tree().read(runbook.file());
        byte[] changed = SourceText.decode(old)
                .flatMap(entry::into)
                .orElseThrow(() -> CommandException.blocked(
                        "The front matter of %s cannot be changed with certainty. Mend what `handback check` says of it, or add under `exercised`: - %s"
                                .formatted(runbook.path(), entry.line())))
                .bytes();
        scene.folder().replace(runbook.path(), changed);
        new Diffs(console).show(runbook.path(), old, changed);
        conclude(before, scene.survey(new OverlayTree(scene.tree(), Map.of(runbook.path(), changed))), day);
    }

    private void conclude(Survey before, Survey after, LocalDate day) {
        console.print("");
        console.print(console.paint(Console.Style.BOLD, after.readiness().headline()));
        boolean internal = before.handoff().roster().wasInternal(by, day);
        if (!internal) {
            console.say(
                    "%s was not one of your own people on that day, so it does not count for your team.".formatted(by));
            return;
        }
        int more = after.readiness().runnable() - before.readiness().runnable();
        console.print(
                more > 0 ? "%d more than before. Commit the file.".formatted(more) : "Recorded. Commit the file.");
    }

    private Document.Text runbook(Survey survey, WorkFolder folder) {
        DocumentPath path = folder.inside(file)
                .orElseThrow(
                        () -> CommandException.wrongUse("%s does not exist. Name the runbook's file.".formatted(file)));
        return survey.find(path)
                .filter(document -> document.kind() == Kind.RUNBOOK)
                .filter(Document.Text.class::isInstance)
                .map(Document.Text.class::cast)
                .orElseThrow(() -> CommandException.wrongUse(
                        "%s is not recognised as a runbook. Give it front matter with `kind: runbook`, or name its folder under `kinds` in .handback.yml."
                                .formatted(path)));
    }

    private static String steps(Document.Text runbook) {
        return Steps.hash(runbook)
                .orElseThrow(() -> CommandException.wrongUse(
                        "%s has no steps that somebody could follow. Write them under `## Steps` first."
                                .formatted(runbook.path())));
    }

    private void person(Roster roster) {
        List<String> known = roster.people().stream().map(Person::id).toList();
        if (known.isEmpty()) {
            throw CommandException.wrongUse(
                    "Nobody is on the roster yet. Write handoff/people.yml; `handback init --with handoff` begins it.");
        }
        if (!known.contains(by)) {
            String id = Safe.line(by);
            throw CommandException.wrongUse(Nearest.of(by, known)
                    .map(near -> "'%s' is not in handoff/people.yml. Did you mean '%s'?".formatted(id, near))
                    .orElse("'%s' is not in handoff/people.yml. Use one of: %s."
                            .formatted(id, String.join(", ", known))));
        }
    }

    private static void oneOf(String what, String word, List<String> words) {
        if (!words.contains(word)) {
            throw CommandException.wrongUse(
                    "There is no %s '%s'. Use one of: %s.".formatted(what, Safe.line(word), String.join(", ", words)));
        }
    }
}
