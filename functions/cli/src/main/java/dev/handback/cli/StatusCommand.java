package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.NextAction;
import dev.handback.engagement.Readiness;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Surveyor;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handback status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = "Says how far your team is from running the system alone.",
        footerHeading = "%nExamples:%n",
        footer = {"  handback status", "  handback status ../shop --today 2026-12-01"})
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GitRepository git = repository.open()) {
            git.head();
            SourceTree tree = git.isBare() ? git.tree(git.head()) : git.workTree();
            Surveyor surveyor = new Surveyor(PolicySource.of(tree), repository.today(Clock.systemUTC()));
            print(surveyor.survey(git.name(), tree).readiness());
            return ExitCode.CLEAN;
        }
    }

    private void print(Readiness readiness) {
        console.print(console.paint(Console.Style.BOLD, readiness.headline()));
        if (readiness.declared()) {
            console.print("");
            readiness.components().forEach(this::component);
        }
        List<NextAction> next = readiness.next();
        if (!next.isEmpty()) {
            console.print("");
            console.print("Next:");
            next.forEach(
                    action -> console.print("  - %s. %s".formatted(Safe.line(action.what()), Safe.line(action.why()))));
        }
    }

    private void component(ComponentReadiness component) {
        console.print("%-20s level %d, %s (%d of %d)"
                .formatted(
                        Safe.shorten(component.component().id(), 20),
                        component.level().number(),
                        component.level().words(),
                        component.runnable(),
                        component.procedures().size()));
        component.reasons().forEach(reason -> console.print("    " + Safe.line(reason)));
    }
}
