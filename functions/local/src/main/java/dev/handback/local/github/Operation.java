package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One operation of GitHub's REST API, by its name there, such as {@code checks/create}. */
record Operation(String id, String method, Pattern path, int weight, List<JsonNode> parameters) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    /** What may hold slashes: names of branches and tags. */
    private static final List<String> LONG = List.of("ref", "basehead");

    static List<Operation> of(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each ->
                                operations.add(of(path.getKey(), each.getKey(), each.getValue(), description))));
        return List.copyOf(operations);
    }

    private static Operation of(String path, String method, JsonNode operation, JsonNode description) {
        String literal = VARIABLE.matcher(path).replaceAll("");
        String expression = VARIABLE.matcher(path)
                .replaceAll(name -> LONG.contains(name.group(1))
                        ? "(?<" + plain(name.group(1)) + ">.+)"
                        : "(?<" + plain(name.group(1)) + ">[^/]+)");
        var parameters = operation
                .path("parameters")
                .valueStream()
                .map(each -> each.has("$ref")
                        ? description.at(each.path("$ref").asText().substring(1))
                        : each)
                .toList();
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                Pattern.compile(expression),
                literal.length(),
                parameters);
    }

    private static String plain(String name) {
        return name.replace("_", "");
    }

    /** The parameters in a path, by name, where this operation has such a path. */
    Optional<Map<String, String>> match(String path) {
        var matcher = this.path.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .map(parameter -> parameter.path("name").asText())
                .forEach(name -> values.put(name, matcher.group(plain(name))));
        return Optional.of(values);
    }

    /** The name of the schema of its request's body. */
    String requestSchema() {
        return id.replace('/', '.') + ".request";
    }

    /** The name of the schema of its answer with this status. */
    String answerSchema(int status) {
        return id.replace('/', '.') + "." + status;
    }

    /** The schemas that stand inside an operation, by the names that they get. */
    static Map<String, JsonNode> inline(JsonNode operation, JsonNode description) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        String name = operation.path("operationId").asText().replace('/', '.');
        json(operation.path("requestBody")).ifPresent(schema -> schemas.put(name + ".request", schema));
        operation.path("responses").properties().forEach(response -> {
            var body = response.getValue();
            var answer =
                    body.has("$ref") ? description.at(body.path("$ref").asText().substring(1)) : body;
            json(answer).ifPresent(schema -> schemas.put(name + "." + response.getKey(), schema));
        });
        return schemas;
    }

    private static Optional<JsonNode> json(JsonNode holder) {
        var schema = holder.path("content").path("application/json").path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }
}
