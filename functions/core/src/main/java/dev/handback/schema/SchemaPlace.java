package dev.handback.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a schema says about one place of a document. What stands beside a reference wins over what the reference names.
 *
 * @param file the schema's file, from which references start
 * @param own what stands at the place itself
 */
record SchemaPlace(String file, JsonNode own) {

    static SchemaPlace root(String file) {
        return new SchemaPlace(file, SchemaDocuments.parsed(file));
    }

    /** The place that these keys and indexes lead to. */
    SchemaPlace at(List<String> pointer) {
        SchemaPlace place = this;
        for (String segment : pointer) {
            place = place.child(segment);
        }
        return place;
    }

    private SchemaPlace child(String segment) {
        SchemaPlace shape = shape();
        JsonNode property = shape.own.path("properties").path(segment);
        JsonNode pattern = shape.byPattern(segment);
        if (property.isObject() && pattern.isObject()) {
            ObjectNode both = pattern.deepCopy();
            both.setAll((ObjectNode) property);
            return new SchemaPlace(shape.file, both);
        } else if (!property.isMissingNode() || !pattern.isMissingNode()) {
            return new SchemaPlace(shape.file, property.isMissingNode() ? pattern : property);
        } else if (shape.own.has("items")) {
            return new SchemaPlace(shape.file, shape.own.path("items"));
        }
        JsonNode others = shape.own.path("additionalProperties");
        return new SchemaPlace(shape.file, others.isObject() ? others : MissingNode.getInstance());
    }

    /** What holds for every field whose name looks like this one. */
    private JsonNode byPattern(String name) {
        for (var pattern : own.path("patternProperties").properties()) {
            if (Pattern.compile(pattern.getKey()).matcher(name).find()) {
                return pattern.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    /** What the reference at this place names; the place itself where there is none. */
    SchemaPlace shape() {
        String reference = own.path("$ref").asText();
        if (reference.isEmpty()) {
            return this;
        }
        int hash = reference.indexOf('#');
        String target = hash == 0 ? file : reference.substring(0, hash < 0 ? reference.length() : hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        return new SchemaPlace(target, SchemaDocuments.parsed(target).at(pointer)).shape();
    }

    /** A keyword's value: beside the reference, else behind it. */
    JsonNode keyword(String name) {
        return own.has(name) ? own.path(name) : shape().own.path(name);
    }

    /** The rule that speaks where the value is missing. */
    Optional<String> rule() {
        return Optional.of(own.path("x-handback-rule").asText()).filter(rule -> !rule.isEmpty());
    }

    /** The first example. */
    Optional<String> example() {
        JsonNode example = keyword("examples").path(0);
        if (example.isMissingNode() || example.isNull()) {
            return Optional.empty();
        }
        return Optional.of(example.isTextual() ? example.asText() : example.toString());
    }

    /** The words of which one may stand here; none where it need not be one of a list. */
    List<String> choices() {
        List<String> words = new ArrayList<>();
        keyword("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** The fields that may stand here. */
    List<String> fields() {
        List<String> names = new ArrayList<>();
        shape().own.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
