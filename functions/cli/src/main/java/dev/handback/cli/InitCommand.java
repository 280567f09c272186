package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.draft.FirstPolicy;
import dev.handback.draft.Template;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handback init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        header = "Writes the policy that this repository needs, from what is there.",
        description = "Asks nothing that it can see, and never writes over a file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback init                        .handback.yml, and the first result",
            "  handback init --dry-run              the same, without writing",
            "  handback init --with handoff         people, owners and failure modes, to be filled in",
            "  handback init --with access-request  an issue form that asks for the fields of a grant"
        })
final class InitCommand implements Callable<Integer> {
    private static final int MOST_RULES = 6;

    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--with", paramLabel = "SET", description = "handoff or access-request. May be repeated.")
    private List<String> with = List.of();

    @Option(names = "--dry-run", description = "Only show what would be written.")
    private boolean dryRun;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Template> templates = with.stream()
                .flatMap(name -> set(name).templates().stream())
                .toList();
        try (GitRepository git = repository.open()) {
            git.head();
            WorkFolder folder = WorkFolder.of(git);
            SourceTree tree = git.workTree();
            LocalDate today = repository.today(Clock.systemUTC());
            boolean first = tree.find(Policy.PATH).isEmpty();
            Map<DocumentPath, byte[]> written = new LinkedHashMap<>();
            if (first) {
                byte[] policy = FirstPolicy.of(git.name(), tree, today).getBytes(StandardCharsets.UTF_8);
                written.put(Policy.PATH, policy);
                show(policy);
            } else {
                console.print("%s is there already, and stays as it is.".formatted(Policy.PATH));
            }
            templates.forEach(template -> add(template, tree, written));
            if (!dryRun) {
                written.forEach(folder::create);
            }
            conclude(TreeCheck.with(Rules.all(), today).check(git.name(), new OverlayTree(tree, written)), written);
            return ExitCode.CLEAN;
        }
    }

    private static Template.Set set(String name) {
        return Template.Set.of(name)
                .orElseThrow(() -> CommandException.wrongUse(
                        "There is no set '%s'. Use handoff or access-request.".formatted(Safe.line(name))));
    }

    private void show(byte[] policy) {
        console.print(console.paint(Console.Style.BOLD, Policy.PATH.value()));
        new String(policy, StandardCharsets.UTF_8)
                .lines()
                .map(Safe::line)
                .map(line -> line.strip().startsWith("#") ? console.paint(Console.Style.FAINT, line) : line)
                .forEach(line -> console.print("  " + line));
        console.print("");
    }

    private void add(Template template, SourceTree tree, Map<DocumentPath, byte[]> written) {
        if (tree.find(template.path()).isPresent()) {
            console.print("%s is there already, and stays as it is.".formatted(template.path()));
        } else {
            written.put(template.path(), template.content());
        }
    }

    private void conclude(CheckReport report, Map<DocumentPath, byte[]> written) {
        String verb = dryRun ? "Would write" : "Wrote";
        if (!written.isEmpty()) {
            console.paragraph("%s %s."
                    .formatted(
                            verb,
                            String.join(", ", written.keySet().stream().map(DocumentPath::value).toList())));
        }
        console.print("");
        console.print(console.paint(Console.Style.BOLD, "The first result"));
        Verdict verdict = new Verdict(console, report, typed(), true);
        List<RuleGroup> groups = RuleGroup.of(report.open());
        groups.stream().limit(MOST_RULES).forEach(group -> group(report, group));
        if (groups.size() > MOST_RULES) {
            console.print("  … and findings of %d more rules".formatted(groups.size() - MOST_RULES));
        }
        verdict.outcome().forEach(console::print);
        console.print("");
        console.print("Next:");
        next(report, written).forEach(console::print);
    }

    private void group(CheckReport report, RuleGroup group) {
        String weight = "%-7s".formatted(group.severity().id());
        console.print("  %s  %s  %s"
                .formatted(
                        console.paint(FindingLines.style(group.severity()), weight),
                        console.paint(Console.Style.BOLD, group.rule()),
                        Safe.shorten(group.title() + ", " + group.where(report), console.width() - 18)));
    }

    private List<String> next(CheckReport report, Map<DocumentPath, byte[]> written) {
        List<String> steps = new ArrayList<>();
        if (dryRun) {
            steps.add("  %-44s write it".formatted(typed().other("init")));
        } else if (!written.isEmpty()) {
            steps.add("  %-44s and read it: it holds once it is merged".formatted("git add -A && git commit"));
        }
        if (!report.open().isEmpty()) {
            steps.add("  %-44s every finding, with what to do".formatted(typed().other("check") + " --all"));
        }
        if (report.head().handoff().roster().isEmpty() && with.isEmpty()) {
            steps.add("  %-44s who is on which side, and who owns what".formatted(typed().other("init") + " --with handoff"));
        }
        steps.add("  %-44s how far the team is".formatted(typed().other("status")));
        return steps;
    }

    private Typed typed() {
        return new Typed(List.of(), repository.named());
    }
}
