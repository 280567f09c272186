package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Whether a parameter of a path or a query is what its schema says. */
final class Parameters {
    private Parameters() {}

    static Optional<String> complaint(String name, String value, JsonNode schema) {
        boolean number = value.matches("-?\\d+");
        if (schema.path("type").asText().equals("integer") && !number) {
            return Optional.of("%s: '%s' is not a whole number".formatted(name, value));
        }
        if (name.equals("per_page") && Integer.parseInt(value) > 100) {
            return Optional.of("per_page: %s is more than 100".formatted(value)); // GitHub cuts it to 100 in silence
        }
        boolean listed = schema.path("enum").isMissingNode()
                || schema.path("enum")
                        .valueStream()
                        .anyMatch(option -> option.asText().equals(value));
        return listed
                ? Optional.empty()
                : Optional.of("%s: '%s' is not one of %s".formatted(name, value, schema.path("enum")));
    }
}
