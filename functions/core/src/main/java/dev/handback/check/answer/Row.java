package dev.handback.check.answer;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.host.PullRequest;
import java.util.Locale;
import java.util.Optional;

/** A finding as a row of a table. */
record Row(
        boolean error,
        String kind,
        String where,
        String whereHref,
        String problem,
        String rule,
        Optional<String> ruleHref,
        String fix) {

    static Row of(Reported reported, PullRequest pullRequest, Addresses addresses) {
        Finding finding = reported.finding();
        String kind = reported.severity().name();
        return new Row(
                reported.severity() == Severity.ERROR,
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                MarkdownText.of(finding.path() + ":" + finding.mark().line()),
                addresses.line(pullRequest, finding),
                MarkdownText.of(finding.message()),
                finding.rule(),
                addresses.rule(finding.rule()),
                MarkdownText.of(finding.fix()));
    }
}
