package dev.handback.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.handback.yaml.YamlNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A YAML value as the JSON that a schema judges. */
final class JsonTree {
    /** A number of more digits counts nothing, and takes long to read. */
    private static final int LONGEST_NUMBER = 40;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar(scalar);
            case YamlNode.Sequence list -> array(list);
            case YamlNode.Mapping map -> object(map);
        };
    }

    private static JsonNode array(YamlNode.Sequence list) {
        ArrayNode array = JSON.arrayNode();
        list.values().forEach(value -> array.add(of(value)));
        return array;
    }

    private static JsonNode object(YamlNode.Mapping map) {
        ObjectNode object = JSON.objectNode();
        map.pairs().forEach(entry -> object.set(entry.name(), of(entry.value())));
        return object;
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        return scalar.value().length() > LONGEST_NUMBER ? JSON.textNode(scalar.value()) : value(scalar);
    }

    private static JsonNode value(YamlNode.Scalar scalar) {
        return switch (scalar.type()) {
            case NULL -> JSON.nullNode();
            case BOOLEAN -> JSON.booleanNode(scalar.value().equalsIgnoreCase("true"));
            case INTEGER -> integer(scalar.value());
            case DECIMAL -> decimal(scalar.value());
            case TEXT -> JSON.textNode(scalar.value());
        };
    }

    private static JsonNode integer(String text) {
        try {
            return JSON.numberNode(new BigInteger(text));
        } catch (NumberFormatException otherForm) {
            return JSON.numberNode(0);
        }
    }

    private static JsonNode decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? JSON.textNode(text) : JSON.numberNode(number);
        } catch (NumberFormatException infinite) {
            return JSON.numberNode(0.5);
        }
    }
}
