package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** IR001, IR003: an incident review from which something follows, and that is the client's. */
final class IncidentReviewRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return survey.texts(Kind.INCIDENT_REVIEW)
                .filter(Ours::hasReadableData)
                .flatMap(review -> Stream.concat(actions(review), commander(sides, review).stream()));
    }

    private static Stream<Finding> actions(Document.Text review) {
        return review.fields().items("actions").stream()
                .filter(action -> action.text("done").filter("true"::equals).isEmpty())
                .flatMap(action -> incomplete(review, action).stream());
    }

    private static Optional<Finding> incomplete(Document.Text review, YamlNode action) {
        List<String> lacks = Stream.of("owner", "due")
                .filter(key -> action.find(key).isEmpty())
                .toList();
        String text = action.text("text").orElse("action");
        return lacks.isEmpty() || !(action instanceof YamlNode.Mapping)
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "IR001",
                        Places.at(review, action.mark(), text),
                        "%s has no %s: what nobody does by any day is not done."
                                .formatted(
                                        Shown.quoted(text, "This action"),
                                        String.join(" and no ", lacks).replace("due", "due date")),
                        "Add `%s`".formatted(String.join("` and `", lacks))));
    }

    private static Optional<Finding> commander(Sides sides, Document.Text review) {
        return review.fields()
                .text("commander")
                .filter(sides::isProvider)
                .map(name -> Finding.of(
                        "IR003",
                        Places.key(review, "commander", "commander"),
                        "%s led this incident. Whoever decides about your system when it is down must be one of your own people."
                                .formatted(sides.providers(name)),
                        "Agree who of yours leads the next one, with the provider at their side"));
    }
}
