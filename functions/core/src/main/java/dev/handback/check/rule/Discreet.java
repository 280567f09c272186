package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.survey.Survey;
import java.util.stream.Stream;

/** A rule whose findings repeat no e-mail address and no secret, whatever the documents hold that it speaks of. */
record Discreet(Rule rule) implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return rule.check(survey).map(Discreet::said);
    }

    @Override
    public Stream<Finding> check(Change change) {
        return rule.check(change).map(Discreet::said);
    }

    private static Finding said(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                finding.mark(),
                Shown.sentence(finding.subject()),
                Shown.sentence(finding.message()),
                Shown.sentence(finding.fix()),
                finding.mend(),
                finding.parts().stream().map(Shown::sentence).toList());
    }
}
