package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.survey.Survey;
import dev.handback.survey.Terms;
import java.util.stream.Stream;

/** A rule whose findings repeat no e-mail address and no secret, whatever the documents hold that it speaks of. */
final class Discreet {
    private Discreet() {}

    static Rule of(Rule rule) {
        return rule instanceof DocumentRule alone ? new OfDocument(alone) : new OfSurvey(rule);
    }

    private record OfDocument(DocumentRule rule) implements DocumentRule {

        @Override
        public Stream<Finding> check(Document document, Terms terms) {
            return rule.check(document, terms).map(Discreet::said);
        }
    }

    private record OfSurvey(Rule rule) implements Rule {

        @Override
        public Stream<Finding> check(Survey survey) {
            return rule.check(survey).map(Discreet::said);
        }

        @Override
        public Stream<Finding> check(Change change) {
            return rule.check(change).map(Discreet::said);
        }
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
