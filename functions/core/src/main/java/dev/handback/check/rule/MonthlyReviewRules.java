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

/** MR002, MR004, MR007: what a monthly review leaves out. */
final class MonthlyReviewRules implements Rule {
    private static final List<String> SIGNALS = List.of(
            "deployment-reliability",
            "lead-time",
            "incident-quality",
            "cost-clarity",
            "internal-confidence",
            "documents-usefulness");

    private static final List<String> QUESTIONS =
            List.of("model-fits", "overbuilt", "shared-backlog", "blameless", "trusted");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.REVIEW)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.of(signals(file).stream(), signs(file), questions(file).stream())
                        .flatMap(findings -> findings));
    }

    private static Optional<Finding> signals(Document.Records file) {
        List<String> missing = SIGNALS.stream()
                .filter(signal -> DottedName.isLeftOut(file.fields(), "signals." + signal + ".state"))
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

    private static Optional<Finding> questions(Document.Records file) {
        List<String> open = QUESTIONS.stream()
                .filter(question -> Stream.of("answer", "by", "on")
                        .anyMatch(key -> DottedName.isLeftOut(file.fields(), "questions." + question + "." + key)))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "MR007",
                        Places.key(file, "questions", "questions"),
                        "This review leaves open what only people can tell: %s.".formatted(String.join(", ", open)),
                        "Ask, and write each as `{answer: …, by: …, on: …}`"));
    }
}
