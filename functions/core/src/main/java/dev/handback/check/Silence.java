package dev.handback.check;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why a finding does not count: an exemption or the baseline, as the base commit has them, so that no change can silence
 * what it does itself. The entries of a file that was renamed go with it.
 */
final class Silence {
    private final Exemptions exemptions;
    private final Baseline baseline;
    private final boolean compared;
    private final Map<DocumentPath, DocumentPath> formerly;

    private Silence(Survey source, boolean compared, Map<DocumentPath, DocumentPath> formerly) {
        this.exemptions = new Exemptions(source);
        this.baseline = Baseline.of(source);
        this.compared = compared;
        this.formerly = formerly;
    }

    /** That of a repository by itself. */
    static Silence of(Survey survey) {
        return new Silence(survey, false, Map.of());
    }

    /** That of a change: what the branch that it goes to says. */
    static Silence of(Change change, Survey base) {
        Map<DocumentPath, DocumentPath> formerly = new HashMap<>();
        change.renamed().forEach((before, now) -> formerly.put(now, before));
        return new Silence(base, true, formerly);
    }

    Reported.Status of(Finding finding, boolean isNew) {
        if (covers(finding.key(), exemptions::cover)) {
            return Reported.Status.EXEMPT;
        }
        boolean old = !compared || !isNew;
        return old && covers(finding.key(), baseline::covers) ? Reported.Status.BASELINE : Reported.Status.OPEN;
    }

    private boolean covers(Finding.Key key, Predicate<Finding.Key> entries) {
        return entries.test(key)
                || Optional.ofNullable(formerly.get(key.path()))
                        .filter(before -> entries.test(key.in(before)))
                        .isPresent();
    }
}
