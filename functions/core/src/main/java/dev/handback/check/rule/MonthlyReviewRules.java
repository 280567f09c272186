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

/** MR002, MR004: what a monthly review leaves out. */
final class MonthlyReviewRules implements Rule {
    private static final List<String> SIGNALS = List.of(
            "deployment-reliability",
            "lead-time",
            "incident-quality",
            "cost-clarity",
            "internal-confidence",
            "documents-usefulness");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.REVIEW)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.concat(signals(file).stream(), signs(file)));
    }

    private static Optional<Finding> signals(Document.Records file) {
        Optional<YamlNode> signals = file.fields().find("signals");
        List<String> missing = SIGNALS.stream()
                .filter(signal -> signals.flatMap(node -> node.find(signal))
                        .flatMap(node -> node.find("state"))
                        .isEmpty())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "MR002",
                        Places.key(file, "signals", "signals"),
                        "This review says nothing about %s, so nobody sees when it gets worse."
                                .formatted(String.join(", ", missing)),
                        "Add each with `state: better`, `same`, `worse` or `unknown`"));
    }

    private static Stream<Finding> signs(Document.Records file) {
        return file.fields().items("warning_signs").stream()
                .filter(sign ->
                        sign instanceof YamlNode.Mapping && sign.find("action").isEmpty())
                .map(sign -> Finding.of(
                        "MR004",
                        Places.at(file, sign.mark(), sign.text("sign").orElse("a sign")),
                        "The warning sign `%s` was seen, and nothing follows from it."
                                .formatted(sign.text("sign").orElse("")),
                        "Add `action` with what is done about it"));
    }
}
