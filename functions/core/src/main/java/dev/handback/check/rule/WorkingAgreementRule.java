package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EN014: how both sides work together, what a newcomer reads, and who keeps data safe. */
final class WorkingAgreementRule implements Rule {
    private static final List<String> TERMS = List.of(
            "working_agreement.knows",
            "working_agreement.learns",
            "working_agreement.expects",
            "onboarding.read_first",
            "data_duties");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT).filter(Ours::hasReadableData).flatMap(file -> leftOut(file).stream());
    }

    private static Optional<Finding> leftOut(Document.Records file) {
        List<String> missing = TERMS.stream()
                .filter(term -> DottedName.isLeftOut(file.fields(), term))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN014",
                        Places.key(file, "working_agreement", "working together"),
                        "Nothing is agreed about %s: each side finds out by stumbling over it."
                                .formatted(ExitList.named(missing)),
                        "Agree on it and add it"));
    }
}
