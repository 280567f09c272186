package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Level;
import dev.handback.engagement.NextAction;
import dev.handback.engagement.Readiness;
import dev.handback.policy.Policy;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
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
    private static final int LONGEST_ID = 24;

    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private final HubOptions hub = new HubOptions();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GitRepository git = repository.open()) {
            git.head();
            SourceTree tree = git.isBare() ? git.tree(git.head()) : git.workTree();
            Policy policy = PolicySource.of(tree).lookedUp(hub.directory());
            hub.refuseWithout(policy);
            Surveyor surveyor = new Surveyor(policy, repository.today(Clock.systemUTC()));
            Survey survey = surveyor.survey(git.name(), tree);
            print(survey.readiness());
            notKnown(survey);
            return ExitCode.CLEAN;
        }
    }

    private void print(Readiness readiness) {
        console.print(console.paint(Console.Style.BOLD, readiness.headline()));
        if (readiness.declared()) {
            console.print("");
            int width = readiness.components().stream()
                    .mapToInt(component -> component.component().id().length())
                    .max()
                    .orElse(0);
            readiness.components().forEach(component -> component(component, Math.min(width, LONGEST_ID)));
        }
        if (!readiness.next().isEmpty()) {
            console.print("");
            console.print("Next:");
            readiness.next().forEach(this::action);
        }
    }

    private void notKnown(Survey survey) {
        List<String> lines = UnreadHub.lines(survey, "nobody here is known as one of your own people", console);
        if (!lines.isEmpty()) {
            console.print("");
            lines.forEach(console::print);
        }
    }

    private void component(ComponentReadiness component, int width) {
        boolean ready = component.level() == Level.EXIT_READY;
        String id = ("%-" + width + "s")
                .formatted(Safe.shorten(component.component().id(), width));
        String level = "level %d of %d, %s"
                .formatted(
                        component.level().number(),
                        Level.EXIT_READY.number(),
                        component.level().words());
        console.print("%s  %d of %d  %s"
                .formatted(
                        console.paint(Console.Style.BOLD, id),
                        component.runnable(),
                        component.procedures().size(),
                        console.paint(ready ? Console.Style.GOOD : Console.Style.FAINT, level)));
        component.reasons().forEach(reason -> item("  - ", reason));
    }

    private void action(NextAction action) {
        item("  - ", action.what() + ". " + action.why());
        action.where()
                .map(path -> "    " + Safe.line(path.value()))
                .ifPresent(path -> console.print(console.paint(Console.Style.FAINT, path)));
    }

    private void item(String bullet, String text) {
        List<String> lines = console.wrap(text, bullet.length(), bullet.length());
        console.print(bullet + lines.getFirst());
        lines.stream().skip(1).forEach(console::print);
    }
}
