package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Procedure;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CV002: an operation that is said not to apply, without a reason. */
final class NotApplicableRule implements Rule {
    private static final Set<String> NO_REASON =
            Set.of("", "-", "yes", "true", "no", "false", "none", "n/a", "na", "not applicable", "todo", "tbd", "x");

    @Override
    public Stream<Finding> check(Survey survey) {
        Set<String> missing = missing(survey);
        return MatrixEntry.all(survey)
                .flatMap(entry -> operations(entry)
                        .filter(operation -> !missing.contains(entry.id() + " " + operation.name()))
                        .filter(operation -> isWithoutReason(operation.value()))
                        .map(operation -> finding(entry, operation)));
    }

    /** What has no runbook either: CV001 speaks of it, and names the reason as a way out. */
    private static Set<String> missing(Survey survey) {
        return survey.readiness().components().stream()
                .map(ComponentReadiness::procedures)
                .flatMap(List::stream)
                .filter(status -> status.state() == ProcedureStatus.State.MISSING)
                .map(ProcedureStatus::procedure)
                .map(NotApplicableRule::name)
                .collect(Collectors.toSet());
    }

    private static String name(Procedure procedure) {
        return procedure.component() + " " + procedure.operation();
    }

    private static Stream<YamlNode.Entry> operations(MatrixEntry entry) {
        return entry.node().find("operations").stream().flatMap(operations -> operations.entries().stream());
    }

    /** Of a value that is no text the schema speaks. */
    private static boolean isWithoutReason(YamlNode operation) {
        Optional<YamlNode> said = operation.find("not_applicable");
        return operation instanceof YamlNode.Mapping
                && said.map(NotApplicableRule::isNoReason).orElse(true);
    }

    private static boolean isNoReason(YamlNode said) {
        return said instanceof YamlNode.Scalar text
                && text.type() == YamlNode.Type.TEXT
                && NO_REASON.contains(text.value().strip().toLowerCase(Locale.ROOT));
    }

    private static Finding finding(MatrixEntry entry, YamlNode.Entry operation) {
        return Finding.of(
                "CV002",
                Places.at(entry.file(), operation.key().mark(), entry.id() + " " + operation.name()),
                "`%s` of %s is said not to apply, and not why: nobody can judge later whether that still holds."
                        .formatted(operation.name(), entry.id()),
                "Write the reason in `not_applicable`, or take the line out");
    }
}
