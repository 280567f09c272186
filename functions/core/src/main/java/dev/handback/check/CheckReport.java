package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check.
 *
 * @param base the survey of the commit it is compared with
 * @param findings sorted by path and line
 */
public record CheckReport(Survey head, Optional<Survey> base, List<Reported> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The same report, of some rules only. */
    public CheckReport of(List<String> rules) {
        return new CheckReport(
                head,
                base,
                findings.stream()
                        .filter(reported -> rules.contains(reported.finding().rule()))
                        .toList());
    }

    /** The findings that count. */
    public List<Reported> open() {
        return findings.stream().filter(Reported::isOpen).toList();
    }

    /** The findings that decide: open, new, and as severe as the policy says. */
    public List<Reported> deciding() {
        Severity failOn = Severity.of(head.policy().checks().failOn()).orElse(Severity.ERROR);
        return open().stream()
                .filter(Reported::isNew)
                .filter(reported -> reported.severity().isAtLeast(failOn))
                .toList();
    }

    /** How many findings of a severity count. */
    public int count(Severity severity) {
        return (int) open().stream().filter(r -> r.severity() == severity).count();
    }
}
