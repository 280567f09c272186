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

/** CV003: a way to fail that nobody would see, hear of, or know what to do about. */
final class FailureModeRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.FAILURE_MODES)
                .flatMap(file -> file.fields().items("modes").stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .flatMap(mode -> incomplete(file, mode).stream()));
    }

    private static Optional<Finding> incomplete(Document file, YamlNode mode) {
        List<String> lacks = Stream.of("dashboard", "alert", "runbook")
                .filter(key -> mode.find(key).isEmpty())
                .toList();
        String id = mode.text("id").orElse("without an id");
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "CV003",
                        Places.at(file, mode.mark(), id),
                        "The failure mode `%s` lacks %s: it is found late, or by guessing."
                                .formatted(id, String.join(", ", lacks)),
                        "Add what is missing"));
    }
}
