package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The conditions of a template, decided by its parameters as they are on this machine. */
final class Conditions {
    private final Template template;
    private final JsonNode conditions;

    Conditions(Template template, JsonNode conditions) {
        this.template = template;
        this.conditions = conditions;
    }

    boolean holds(String name, Map<String, String> known) {
        if (!conditions.has(name)) {
            throw new IllegalArgumentException("the template has no condition " + name);
        }
        return holds(conditions.path(name), known);
    }

    private boolean holds(JsonNode condition, Map<String, String> known) {
        var operation = condition.properties().iterator().next();
        JsonNode parts = operation.getValue();
        return switch (operation.getKey()) {
            case "Condition" -> holds(parts.asText(), known);
            case "Fn::Not" -> !holds(parts.path(0), known);
            case "Fn::And" -> parts.valueStream().allMatch(part -> holds(part, known));
            case "Fn::Or" -> parts.valueStream().anyMatch(part -> holds(part, known));
            case "Fn::Equals" -> template.text(parts.path(0), known).equals(template.text(parts.path(1), known));
            default -> throw new IllegalArgumentException("the local stack does not know " + operation.getKey());
        };
    }
}
