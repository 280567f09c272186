package dev.handback.draft;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.document.Document;
import dev.handback.document.Document.Recognition;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.DocumentPath;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceTree;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy that a repository needs, from what can be seen in it: where its documents lie, what their fields are called,
 * what makes a site of them, which alerts there are. It asks for nothing that no document has yet.
 */
public final class FirstPolicy {
    private static final String HEAD = "# What Handback checks here. Every field: handback schema policy";
    private static final List<String> FORM = List.of("FM001", "FM003", "FM005", "FM006");
    private static final int FEW = 3;

    private final SourceTree tree;
    private final Survey survey;
    private final TreeCheck check;

    private FirstPolicy(SourceTree tree, Survey survey, TreeCheck check) {
        this.tree = tree;
        this.survey = survey;
        this.check = check;
    }

    /** The policy's text, with the reason for each line. */
    public static String of(String name, SourceTree tree, LocalDate today) {
        Survey survey = new Surveyor(Policy.none(), today).survey(name, tree);
        return new FirstPolicy(tree, survey, TreeCheck.with(Rules.all(), today)).text();
    }

    private String text() {
        PolicyText body = links(names(kinds(new PolicyText(List.of()))));
        List<String> alerts = AlertFiles.in(tree);
        PolicyText seen = alerts.isEmpty()
                ? body
                : body.plus(
                        "Alerts, to be held against the runbooks.",
                        "alerts: {sources: %s}".formatted(PolicyText.list(alerts)));
        PolicyText quiet = form(seen);
        return with(errors(with(Profile.STANDARD, quiet)) == 0 ? Profile.STANDARD : Profile.ADOPT, quiet);
    }

    private static String with(Profile profile, PolicyText body) {
        String reason = profile == Profile.STANDARD
                ? "Errors fail a check; warnings and notices do not. Stricter: strict."
                : "Only what is certainly broken fails a check. Next: standard, when the findings are few.";
        return new PolicyText(List.of(HEAD, "version: 1"))
                .plus(reason, "profile: " + profile.id())
                .plus(body.lines())
                .toString();
    }

    /** The kinds that path or headings have told, so that a document of tomorrow is known as well. */
    private PolicyText kinds(PolicyText text) {
        Map<Kind, List<Document.Text>> found = survey.texts()
                .filter(document -> document.kind() != Kind.PAGE && document.kind() != Kind.CYCLE_NOTE)
                .filter(document -> document.recognisedBy() != Recognition.FRONT_MATTER)
                .collect(Collectors.groupingBy(Document.Text::kind, TreeMap::new, Collectors.toList()));
        List<String> lines = found.entrySet().stream()
                .flatMap(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
        return lines.isEmpty() ? text : text.plus(List.of("kinds:")).plus(lines);
    }

    private Stream<String> kind(Kind kind, List<Document.Text> documents) {
        List<DocumentPath> others = survey.texts()
                .filter(text -> text.kind() != kind)
                .map(Document.Text::path)
                .toList();
        Cover cover = Cover.of(documents.stream().map(Document.Text::path).toList(), others);
        String exclude = cover.exclude().isEmpty() ? "" : ", exclude: " + PolicyText.list(cover.exclude());
        String sections = SectionHabit.of(kind, documents)
                .map(preset -> ", sections: " + preset)
                .orElse("");
        long byPath = documents.stream()
                .filter(document -> document.recognisedBy() == Recognition.PATH)
                .count();
        String how = byPath * 2 > documents.size() ? "their place" : "their headings";
        return Stream.of(
                "  # %d found, by %s.".formatted(documents.size(), how),
                "  %s: {include: %s%s%s}".formatted(kind.id(), PolicyText.list(cover.include()), exclude, sections));
    }

    private PolicyText names(PolicyText text) {
        List<Document> runbooks = survey.documents().stream()
                .filter(document -> document.kind() == Kind.RUNBOOK)
                .toList();
        Map<String, String> names = OwnNames.in(runbooks);
        return names.isEmpty()
                ? text
                : text.plus(
                        "Your names for fields of ours.",
                        "front_matter: {map: %s}".formatted(PolicyText.mapping(names)));
    }

    /** What is said of links is kept only if it makes none of them worse. */
    private PolicyText links(PolicyText text) {
        boolean erb = survey.files().files().stream()
                .anyMatch(file -> file.path().value().endsWith(".html.md.erb"));
        String generated = erb ? "generated: {\".html\": \".html.md.erb\"}" : "";
        return SiteSources.in(survey.files())
                .map(site -> text.plus(site.name() + " makes pages of them.", line(site.root(), generated)))
                .filter(more -> !more.lines().getLast().equals(line("", "")))
                .filter(more -> broken(with(Profile.STANDARD, more)) <= broken(with(Profile.STANDARD, text)))
                .orElse(text);
    }

    private static String line(String root, String generated) {
        String siteRoot = root.isEmpty() ? "" : "site_root: " + root;
        String parts =
                Stream.of(siteRoot, generated).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return "links: {%s}".formatted(parts);
    }

    /** Rules about fields that hardly any document has are left for later, and all of them where none has ours. */
    private PolicyText form(PolicyText text) {
        CheckReport report = report(with(Profile.STANDARD, text));
        long documents = report.head().documents().stream()
                .filter(document -> document.recognisedBy() == Recognition.POLICY)
                .count();
        Map<String, String> off = new TreeMap<>();
        FORM.stream()
                .filter(rule -> isDeclared()
                        ? files(report, rule) >= FEW && files(report, rule) * 2 > documents
                        : files(report, rule) > 0)
                .forEach(rule -> off.put(rule, "off"));
        return off.isEmpty()
                ? text
                : text.plus(
                        "Front matter of ours is not asked for yet. Without this line it is: owner, review date …",
                        "rules: " + PolicyText.mapping(off));
    }

    /** Whether a document has begun to say in our words what it is. */
    private boolean isDeclared() {
        return survey.texts().anyMatch(document -> document.recognisedBy() == Recognition.FRONT_MATTER);
    }

    private static long files(CheckReport report, String rule) {
        return findings(report, rule::equals)
                .map(reported -> reported.finding().path())
                .distinct()
                .count();
    }

    private long broken(String policy) {
        return findings(report(policy), rule -> rule.startsWith("LK")).count();
    }

    private long errors(String policy) {
        return report(policy).deciding().size();
    }

    private static Stream<Reported> findings(CheckReport report, Function<String, Boolean> rules) {
        return report.open().stream()
                .filter(reported -> rules.apply(reported.finding().rule()));
    }

    private CheckReport report(String policy) {
        byte[] content = policy.getBytes(StandardCharsets.UTF_8);
        return check.check(survey.name(), new OverlayTree(tree, Map.of(Policy.PATH, content)));
    }
}
