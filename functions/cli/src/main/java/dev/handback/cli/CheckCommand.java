package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.Floor;
import dev.handback.check.JsonReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.format.JUnitReport;
import dev.handback.check.format.SarifReport;
import dev.handback.check.format.WorkflowCommands;
import dev.handback.check.rule.Rules;
import dev.handback.policy.Profile;
import dev.handback.survey.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code handback check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Says what is missing, stale or broken, and how to mend it.",
        description = "Checks the work tree as it stands, or a commit. With a base only what is new decides.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback check                             the work tree",
            "  handback check --base main                 what this branch makes new decides",
            "  handback check --commit main...topic       a pull request, without checking it out",
            "  handback check ../shop --rule RB004        one rule, all of its findings",
            "  handback check --format sarif > handback.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    @Option(names = "--profile", paramLabel = "P", description = "adopt, standard or strict, instead of the policy's.")
    private @Nullable String profile;

    @Option(
            names = "--floor",
            paramLabel = "FILE",
            description = "The organisation's policy: what is looser in the repository's is without effect.")
    private @Nullable Path floor;

    @Mixin
    private final HubOptions hub = new HubOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--format", paramLabel = "F", description = "text (default), json, sarif, github or junit.")
    private String format = "text";

    @Option(names = "--all", description = "Every finding in full, older and exempt ones too.")
    private boolean all;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format form = Format.of(format);
        rules.refuseUnknown();
        try (GitRepository git = repository.open()) {
            RevisionOptions.Compared compared = revisions.in(git);
            TreeCheck check = check();
            CheckReport report = compared.with(check, git);
            hub.refuseWithout(report.head().policy());
            CheckReport shown = rules.of(report);
            print(form, shown, compared);
            return shown.deciding().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }

    private TreeCheck check() {
        TreeCheck check =
                TreeCheck.with(Rules.all(), repository.today(Clock.systemUTC())).lookingUp(hub.directory());
        TreeCheck held = floor == null ? check : check.over(floor(floor));
        return profile == null ? held : held.by(profile(profile));
    }

    private static Floor floor(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return Optional.of(content)
                    .filter(PolicySource::isValid)
                    .flatMap(Floor::read)
                    .orElseThrow(() -> CommandException.blocked(
                            "The floor %s is no valid policy, so not all of it would hold. Mend it first; `handback schema policy` says what it takes."
                                    .formatted(file)));
        } catch (IOException unreadable) {
            throw CommandException.blocked(
                    "The floor %s cannot be read. Name the organisation's .handback.yml.".formatted(file));
        }
    }

    private static Profile profile(String id) {
        return Profile.of(id)
                .orElseThrow(() -> CommandException.wrongUse(
                        "There is no profile '%s'. Use adopt, standard or strict.".formatted(Safe.line(id))));
    }

    private void print(Format form, CheckReport report, RevisionOptions.Compared compared) {
        switch (form) {
            case TEXT -> text(report);
            case JSON -> console.write(JsonReport.of(report, compared.head().commit(), compared.mergeBase()));
            case SARIF -> console.write(SarifReport.of(report, Product.VERSION));
            case JUNIT -> console.write(JUnitReport.of(report));
            case GITHUB -> {
                console.write(WorkflowCommands.of(report));
                verdict(report, true).lines().forEach(console::print);
            }
        }
    }

    private void text(CheckReport report) {
        if (all || rules.isGiven()) {
            TextReport.all(console, report, verdict(report, true));
        } else {
            TextReport.screen(console, report, verdict(report, false));
        }
    }

    private Verdict verdict(CheckReport report, boolean everything) {
        return new Verdict(console, report, Typed.of(spec, repository), everything);
    }
}
