package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<Finding.Key, Integer> known = base.map(this::count).orElse(Map.of());
        Map<Finding.Key, Integer> left = new HashMap<>(known);
        Exemptions exemptions = new Exemptions(base.orElse(head));
        List<Reported> findings = findings(head).stream()
                .flatMap(finding -> Catalogue.builtIn().severity(finding, head.policy()).stream()
                        .map(severity ->
                                new Reported(finding, severity, isNew(finding, left), status(finding, exemptions))))
                .sorted(ORDER)
                .toList();
        return new CheckReport(head, base, findings);
    }

    private List<Finding> findings(Survey survey) {
        return rules.parallelStream()
                .flatMap(rule -> rule.check(survey))
                .distinct()
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::mark))
                .toList();
    }

    private Map<Finding.Key, Integer> count(Survey survey) {
        Map<Finding.Key, Integer> counts = new HashMap<>();
        findings(survey).forEach(finding -> counts.merge(finding.key(), 1, Integer::sum));
        return counts;
    }

    private static boolean isNew(Finding finding, Map<Finding.Key, Integer> left) {
        return left.merge(finding.key(), -1, Integer::sum) < 0;
    }

    private static Reported.Status status(Finding finding, Exemptions exemptions) {
        return exemptions.cover(finding) ? Reported.Status.EXEMPT : Reported.Status.OPEN;
    }
}
