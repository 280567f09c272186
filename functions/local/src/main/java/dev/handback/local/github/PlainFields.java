package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What GitHub's answers hold beside what anybody here looks at: required fields, filled with null, nothing, zero or
 * false, so that the stub writes only what means something.
 */
final class PlainFields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode root;

    PlainFields(JsonNode root) {
        this.root = root;
    }

    void complete(JsonNode reference, JsonNode value) {
        var schema = follow(reference);
        if (value instanceof ObjectNode object) {
            alternatives(schema).forEach(part -> completeObject(part, object));
        } else if (value.isArray()) {
            alternatives(schema).forEach(part -> value.forEach(item -> complete(part.path("items"), item)));
        }
    }

    private void completeObject(JsonNode schema, ObjectNode object) {
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                object.set(name.asText(), plain(schema.path("properties").path(name.asText())));
            }
        });
        schema.path("properties").properties().forEach(property -> {
            if (object.has(property.getKey())) {
                complete(property.getValue(), object.path(property.getKey()));
            }
        });
    }

    // Of alternatives the first that an object can be is taken; parts that hold together count all.
    private List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        parts.add(schema);
        schema.path("allOf").forEach(part -> parts.addAll(alternatives(follow(part))));
        for (String choice : List.of("oneOf", "anyOf")) {
            schema.path(choice)
                    .valueStream()
                    .map(this::follow)
                    .filter(option -> option.has("properties") || option.has("allOf"))
                    .findFirst()
                    .ifPresent(option -> parts.addAll(alternatives(option)));
        }
        return parts;
    }

    private JsonNode plain(JsonNode reference) {
        var schema = follow(reference);
        if (nullable(schema)) {
            return JSON.nullNode();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return plain(schema.path(choice).path(0));
            }
        }
        var value = ofType(schema);
        complete(schema, value);
        return value;
    }

    private static JsonNode ofType(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText("object");
        return switch (type) {
            case "object" -> JSON.objectNode();
            case "array" -> JSON.arrayNode();
            case "boolean" -> JSON.booleanNode(false);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(0));
            default -> JSON.textNode(text(schema));
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-01-01T00:00:00Z";
            case "uri", "uri-template" -> "https://github.invalid/unset";
            case "email" -> "nobody@github.invalid";
            default -> "-".repeat(schema.path("minLength").asInt(0));
        };
    }

    // What a schema says of null counts only where its parts do not forbid it.
    private boolean nullable(JsonNode schema) {
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return schema.path(choice).valueStream().map(this::follow).anyMatch(this::nullable);
            }
        }
        return schema.has("allOf")
                ? schema.path("allOf").valueStream().map(this::follow).allMatch(this::nullable)
                : saysNull(schema);
    }

    private static boolean saysNull(JsonNode schema) {
        return schema.path("nullable").asBoolean()
                || schema.path("type").asText().equals("null")
                || schema.path("type")
                        .valueStream()
                        .anyMatch(type -> type.asText().equals("null"))
                || schema.path("enum").valueStream().anyMatch(JsonNode::isNull);
    }

    private JsonNode follow(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : follow(root.at(reference.substring(1)));
    }
}
