package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.survey.Survey;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CV001: a procedure that the component needs, and nobody has written down. */
final class CoverageRule implements Rule {
    private static final Pattern PLAIN = Pattern.compile("\\w[\\w .-]*");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .flatMap(ownership -> survey.readiness().components().stream()
                        .flatMap(component -> component.procedures().stream()
                                .filter(status -> status.state() == ProcedureStatus.State.MISSING)
                                .filter(status -> status.runbooks().isEmpty())
                                .map(status -> finding(ownership, component, status))));
    }

    private static Finding finding(Document ownership, ComponentReadiness component, ProcedureStatus status) {
        String id = component.component().id();
        String operation = status.procedure().operation();
        Finding.Place place = Places.at(
                ownership, component.component().mark(), status.procedure().toString());
        return status.procedure()
                .alert()
                .map(alert -> Finding.of(
                        "CV001",
                        place,
                        "%s has no runbook for the alert %s: whoever is paged has to find out alone."
                                .formatted(id, alert),
                        "%s, with `alerts: [%s]` in its front matter".formatted(write(id, operation, alert), alert)))
                .orElseGet(() -> Finding.of(
                        "CV001",
                        place,
                        "%s has no runbook for %s, which every %s needs."
                                .formatted(id, operation, component.component().type()),
                        "%s, or say in `operations` of %s why it needs none: `%s: {not_applicable: …}`"
                                .formatted(
                                        write(id, operation, operation.replace('-', ' ') + " " + id), id, operation)));
    }

    /** With the command that begins it, where that can be copied as it is. */
    private static String write(String component, String operation, String title) {
        return Stream.of(component, operation, title)
                        .allMatch(word -> PLAIN.matcher(word).matches())
                ? "Write it: `handback new runbook \"%s\" --component %s --operation %s`"
                        .formatted(Character.toUpperCase(title.charAt(0)) + title.substring(1), component, operation)
                : "Write it";
    }
}
