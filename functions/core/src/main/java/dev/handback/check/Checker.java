package dev.handback.check;

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
        Exemptions exemptions = new Exemptions(base.orElse(head));
        List<Reported> findings = change.map(this::findings).orElseGet(() -> findings(head)).stream()
                .flatMap(finding -> Catalogue.builtIn().severity(finding, head.policy()).stream()
                        .map(severity ->
                                new Reported(finding, severity, isNew(finding, left), status(finding, exemptions))))
                .sorted(ORDER)
                .toList();
        return new CheckReport(head, base, findings);
    }

    private List<Finding> findings(Survey survey) {
        return findings((Rule rule) -> rule.check(survey));
    }

    private List<Finding> findings(Change change) {
        return findings((Rule rule) -> rule.check(change));
    }

    private List<Finding> findings(Function<Rule, Stream<Finding>> check) {
        return rules.parallelStream()
                .flatMap(check)
                .distinct()
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::mark))
                .toList();
    }

    /** How often the base has each finding, under the path that its file has now. */
    private Map<Finding.Key, Integer> known(Change change) {
        Map<Finding.Key, Integer> counts = new HashMap<>();
        findings(change.base()).stream()
                .map(Finding::key)
                .map(key -> new Finding.Key(
                        key.rule(), change.renamed().getOrDefault(key.path(), key.path()), key.subject()))
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    private static boolean isNew(Finding finding, Map<Finding.Key, Integer> left) {
        return left.merge(finding.key(), -1, Integer::sum) < 0;
    }

    private static Reported.Status status(Finding finding, Exemptions exemptions) {
        return exemptions.cover(finding) ? Reported.Status.EXEMPT : Reported.Status.OPEN;
    }
}
