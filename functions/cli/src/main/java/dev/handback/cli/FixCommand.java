package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.fix.Fixed;
import dev.handback.fix.Fixes;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code handback fix}. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        header = "Mends what can be mended with certainty.",
        description = "Shows the changes; --write makes them. No fact is invented, and all else stays as it is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback fix                       what would be changed",
            "  handback fix --write               change it",
            "  handback fix --rule LK006 --write  one rule only",
            "  handback fix --base main           links to files that this branch has renamed, too"
        })
final class FixCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--write", description = "Make the changes.")
    private boolean write;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "Compare with the commit where this left REV, to know what was renamed.")
    private @Nullable String base;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        rules.refuseUnknown();
        try (GitRepository git = repository.open()) {
            CommitSha head = git.head();
            WorkFolder folder = WorkFolder.of(git);
            Optional<SourceTree> against = Optional.ofNullable(base)
                    .map(git::resolve)
                    .map(known -> git.mergeBase(known, head).orElse(known))
                    .map(git::tree);
            List<Fixed> fixed = Fixes.of(git.workTree(), tree -> check(git.name(), tree, against));
            fixed.forEach(file -> new Diffs(console).show(file.path(), file.before(), file.after()));
            if (write) {
                fixed.forEach(file -> folder.replace(file.path(), file.after()));
            }
            conclude(fixed);
            return ExitCode.CLEAN;
        }
    }

    private CheckReport check(String name, SourceTree tree, Optional<SourceTree> against) {
        TreeCheck check = TreeCheck.with(Rules.all(), repository.today(Clock.systemUTC()));
        CheckReport report = against.map(old -> check.check(name, tree, old)).orElseGet(() -> check.check(name, tree));
        return rules.of(report);
    }

    private void conclude(List<Fixed> fixed) {
        if (fixed.isEmpty()) {
            console.print("Nothing here can be mended without somebody who decides.");
            return;
        }
        long findings = fixed.stream().mapToLong(file -> file.findings().size()).sum();
        String what = "%d %s in %d %s"
                .formatted(
                        findings,
                        findings == 1 ? "finding" : "findings",
                        fixed.size(),
                        fixed.size() == 1 ? "file" : "files");
        console.print("");
        console.print(
                write
                        ? "Mended %s. Look at it with `git diff`.".formatted(what)
                        : "%s can be mended. Do it: %s"
                                .formatted(what, Typed.of(spec, repository).with("--write")));
    }
}
