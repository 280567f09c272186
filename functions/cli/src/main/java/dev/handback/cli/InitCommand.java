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
            "  handback init --with handoff         people, owners, engagement and access, to be filled in",
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
        List<Template> templates =
                with.stream().flatMap(name -> set(name).stream()).toList();
        try (GitRepository git = repository.open()) {
            git.head();
            WorkFolder folder = WorkFolder.of(git);
            SourceTree tree = git.workTree();
            LocalDate today = repository.today(Clock.systemUTC());
            Map<DocumentPath, byte[]> written = new LinkedHashMap<>();
            if (tree.find(Policy.PATH).isPresent()) {
                kept(Policy.PATH);
            } else {
                SourceTree filled = new OverlayTree(tree, missing(templates, tree));
                byte[] policy = FirstPolicy.of(git.name(), filled, today).getBytes(StandardCharsets.UTF_8);
                written.put(Policy.PATH, policy);
                show(policy);
            }
            written.putAll(missing(templates, tree));
            templates.stream()
                    .map(Template::path)
                    .filter(path -> !written.containsKey(path))
                    .forEach(this::kept);
            if (!dryRun) {
                written.forEach(folder::create);
            }
            conclude(TreeCheck.with(Rules.all(), today).check(git.name(), new OverlayTree(tree, written)), written);
            return ExitCode.CLEAN;
        }
    }

    private static List<Template> set(String name) {
        List<Template> templates = Template.ofSet(name);
        if (templates.isEmpty()) {
            throw CommandException.wrongUse(
                    "There is no set '%s'. Use handoff or access-request.".formatted(Safe.line(name)));
        }
        return templates;
    }

    private void kept(DocumentPath path) {
        console.print("%s is there already, and stays as it is.".formatted(path));
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

    private static Map<DocumentPath, byte[]> missing(List<Template> templates, SourceTree tree) {
        Map<DocumentPath, byte[]> missing = new LinkedHashMap<>();
        templates.stream()
                .filter(template -> tree.find(template.path()).isEmpty())
                .forEach(template -> missing.put(template.path(), template.content()));
        return missing;
    }

    private void conclude(CheckReport report, Map<DocumentPath, byte[]> written) {
        String verb = dryRun ? "Would write" : "Wrote";
        if (!written.isEmpty()) {
            console.paragraph("%s %s."
                    .formatted(
                            verb,
                            String.join(
                                    ", ",
                                    written.keySet().stream()
                                            .map(DocumentPath::value)
                                            .toList())));
        }
        console.print("");
        console.print(console.paint(Console.Style.BOLD, "The first result"));
        Verdict verdict = new Verdict(console, report, typed(), true);
        List<RuleGroup> groups = RuleGroup.of(report.open());
        groups.stream().limit(MOST_RULES).forEach(group -> group(report, group));
        if (groups.size() > MOST_RULES) {
            console.print("  … and of %s".formatted(TextReport.moreRules(groups.size() - MOST_RULES)));
        }
        verdict.outcome().forEach(console::print);
        console.print("");
        console.print("Next:");
        Map<String, String> steps = next(report, !written.isEmpty());
        int width = steps.keySet().stream().mapToInt(String::length).max().orElse(0);
        String line = "  %-" + Math.min(width, console.width() / 2) + "s  %s";
        steps.forEach((command, why) -> console.print(line.formatted(command, why)));
    }

    private void group(CheckReport report, RuleGroup group) {
        String weight = "%-7s".formatted(group.severity().id());
        console.print("  %s  %s  %s"
                .formatted(
                        console.paint(FindingLines.style(group.severity()), weight),
                        console.paint(Console.Style.BOLD, group.rule()),
                        Safe.shorten(group.title() + ", " + group.where(report), console.width() - 18)));
    }

    /** Commands, and what each is for. */
    private Map<String, String> next(CheckReport report, boolean written) {
        Map<String, String> steps = new LinkedHashMap<>();
        if (dryRun) {
            steps.put(typed().other("init"), "write it");
        } else if (written) {
            steps.put("git add -A && git commit", "it holds for pull requests once it is merged");
        }
        if (!report.open().isEmpty()) {
            steps.put(typed().other("check") + " --all", "every finding, with what to do");
        }
        if (report.head().handoff().roster().isEmpty() && with.isEmpty()) {
            steps.put(typed().other("init") + " --with handoff", "files for who is on which side, and who owns what");
        }
        steps.put(typed().other("status"), "how far the team is");
        return steps;
    }

    private Typed typed() {
        return new Typed(List.of(), repository.named());
    }
}
