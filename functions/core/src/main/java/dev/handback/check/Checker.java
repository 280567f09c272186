package dev.handback.check;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs rules over a survey, and tells what is new against the base commit. */
public final class Checker {
    private static final Comparator<Reported> ORDER = Comparator.comparing(
                    (Reported reported) -> reported.finding().path())
            .thenComparing(reported -> reported.finding().mark())
            .thenComparing(reported -> reported.finding().rule())
            .thenComparing(reported -> reported.finding().subject());

    private final List<Rule> rules;

    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Checks a survey by itself: everything decides. */
    public CheckReport check(Survey head) {
        return report(head, Optional.empty());
    }

    /** Checks a survey against the one of its base commit, whose policy and exemptions hold: what is new decides. */
    public CheckReport check(Survey head, Survey base) {
        return report(head, Optional.of(base));
    }

    private CheckReport report(Survey head, Optional<Survey> base) {
        Optional<Change> change = base.map(before -> Change.between(before, head));
        Map<Finding.Key, Integer> left = change.map(this::known).orElseGet(HashMap::new);
        Silence silence = change.map(Silence::of).orElseGet(() -> Silence.of(head));
        List<Reported> findings = change.map(this::findings).orElseGet(() -> findings(head)).stream()
                .flatMap(finding -> Catalogue.builtIn().severity(finding, head.policy()).stream()
                        .map(severity -> reported(finding, severity, isNew(finding, left), silence)))
                .sorted(ORDER)
                .toList();
        return new CheckReport(head, base, findings);
    }

    private Reported reported(Finding finding, Severity severity, boolean isNew, Silence silence) {
        return new Reported(finding, severity, isNew, silence.of(finding, isNew));
    }

    private List<Finding> findings(Survey survey) {
        return findings(survey, Map.of(), (Rule rule) -> rule.check(survey));
    }

    private List<Finding> findings(Change change) {
        return findings(change.head(), change.renamed(), (Rule rule) -> rule.check(change));
    }

    private List<Finding> findings(
            Survey survey, Map<DocumentPath, DocumentPath> renamed, Function<Rule, Stream<Finding>> check) {
        List<Finding> found = rules.parallelStream().flatMap(check).distinct().toList();
        return Stream.concat(found.stream(), new StaleEntries(survey, renamed).among(found))
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::mark))
                .toList();
    }

    /** How often the base has each finding, under the path that its file has now. */
    private Map<Finding.Key, Integer> known(Change change) {
        Map<Finding.Key, Integer> counts = new HashMap<>();
        findings(change.base()).stream()
                .flatMap(Finding::keys)
                .map(key -> key.in(change.renamed().getOrDefault(key.path(), key.path())))
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    private static boolean isNew(Finding finding, Map<Finding.Key, Integer> left) {
        return finding.keys()
                        .filter(key -> left.merge(key, -1, Integer::sum) < 0)
                        .count()
                > 0;
    }
}
