package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.JsonReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.policy.Profile;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handback check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Says what is missing, stale or broken, and how to mend it.",
        description = "Checks the work tree as it stands, or a commit. With a base only what is new decides.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback check                          the work tree",
            "  handback check --base main              what this branch makes new decides",
            "  handback check ../shop --commit v1.2    another repository, at a tag",
            "  handback check --format json > report.json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--commit", paramLabel = "REV", description = "Check this commit instead of the work tree.")
    private @Nullable String commit;

    @Option(names = "--base", paramLabel = "REV", description = "Compare with this commit; its policy holds.")
    private @Nullable String base;

    @Option(names = "--profile", paramLabel = "P", description = "adopt, standard or strict, instead of the policy's.")
    private @Nullable String profile;

    @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
    private String format = "text";

    @Option(names = "--all", description = "Show every finding, and those that are exempt.")
    private boolean all;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw CommandException.wrongUse("There is no format '%s'. Use text or json.".formatted(format));
        }
        try (GitRepository git = repository.open()) {
            TreeCheck check = check();
            SourceTree head = head(git);
            Optional<CommitSha> baseCommit = Optional.ofNullable(base).map(git::resolve);
            CheckReport report = baseCommit
                    .map(sha -> check.check(git.name(), head, git.tree(sha)))
                    .orElseGet(() -> check.check(git.name(), head));
            print(report, head, baseCommit);
            return report.deciding().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }

    private TreeCheck check() {
        TreeCheck check = TreeCheck.with(Rules.all(), repository.today(Clock.systemUTC()));
        return profile == null ? check : check.by(profile(profile));
    }

    private static Profile profile(String id) {
        return Profile.of(id)
                .orElseThrow(() -> CommandException.wrongUse(
                        "There is no profile '%s'. Use adopt, standard or strict.".formatted(id)));
    }

    private SourceTree head(GitRepository git) {
        if (commit != null) {
            return git.tree(git.resolve(commit));
        }
        CommitSha head = git.head();
        return git.isBare() ? git.tree(head) : git.workTree();
    }

    private void print(CheckReport report, SourceTree head, Optional<CommitSha> baseCommit) {
        if (format.equals("json")) {
            console.out().print(JsonReport.of(report, head.commit(), baseCommit));
            console.out().flush();
        } else {
            new TextReport(console, all).print(report);
        }
    }
}
