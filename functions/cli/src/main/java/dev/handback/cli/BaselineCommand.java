package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.Baseline;
import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handback baseline}. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        header = "Writes down what is found today, so that only what comes later counts.",
        description = "The file only ever shrinks: --prune takes out what has been mended.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback baseline            all that counts today",
            "  handback baseline --prune    what of it still applies"
        })
final class BaselineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--prune", description = "Take out what no longer applies.")
    private boolean prune;

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GitRepository git = repository.open()) {
            git.head();
            WorkFolder folder = WorkFolder.of(git);
            SourceTree tree = git.workTree();
            CheckReport report = TreeCheck.with(Rules.all(), repository.today(Clock.systemUTC()))
                    .check(git.name(), tree);
            DocumentPath path = report.head().policy().checks().baseline();
            Optional<SourceFile> file = tree.find(path);
            if (prune) {
                prune(report, folder, path, file.map(tree::read));
            } else {
                begin(report, folder, path, file.isPresent());
            }
            return ExitCode.CLEAN;
        }
    }

    private void begin(CheckReport report, WorkFolder folder, DocumentPath path, boolean exists) {
        if (exists) {
            throw CommandException.wrongUse(
                    "%s is there already, and only shrinks. Take out what no longer applies with --prune."
                            .formatted(path));
        }
        Baseline baseline = Baseline.of(report);
        folder.create(path, baseline.text().getBytes(StandardCharsets.UTF_8));
        console.say("Wrote %s with %s. They are shown and do not count; what is new does."
                .formatted(path, entries(baseline.size())));
    }

    private void prune(CheckReport report, WorkFolder folder, DocumentPath path, Optional<byte[]> content) {
        byte[] before = content.orElseThrow(() ->
                CommandException.wrongUse("There is no %s yet. Write it with `handback baseline`.".formatted(path)));
        if (report.head().find(path).filter(Document.Unread.class::isInstance).isPresent()) {
            throw CommandException.blocked(
                    "%s is no text, or too large. Take back the last one that could be read, or delete it."
                            .formatted(path));
        }
        Baseline old = Baseline.of(report.head());
        Baseline left = old.prune(report);
        if (left.equals(old)) {
            console.say("Every entry of %s still applies.".formatted(path));
            return;
        }
        byte[] after = left.text().getBytes(StandardCharsets.UTF_8);
        folder.replace(path, after);
        new Diffs(console).show(path, before, after);
        console.print("");
        console.say("%s left, %d fewer.".formatted(entries(left.size()), old.size() - left.size()));
    }

    private static String entries(int count) {
        return count + (count == 1 ? " finding" : " findings");
    }
}
