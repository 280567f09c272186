package dev.handback.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words what a field takes: the end of the sentence "It takes …", without a full stop. */
final class Expectation {
    private static final Map<String, String> TYPES = Map.of(
            "string", "text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "keys with values",
            "null", "null");

    private static final int MOST_KEYS = 8;

    private Expectation() {}

    static String of(SchemaPlace place) {
        List<String> choices = place.choices();
        if (!choices.isEmpty()) {
            return "one of " + String.join(", ", choices);
        }
        JsonNode only = place.keyword("const");
        if (!only.isMissingNode()) {
            return only.asText() + ", nothing else";
        }
        if (place.keyword("format").isTextual()) {
            return place.keyword("format").asText().equals("date")
                    ? "a date: year, month, day"
                    : "a date and time with its time zone";
        }
        if (place.keyword("pattern").isTextual()) {
            return form(place);
        }
        List<String> keys = keys(place);
        return keys.isEmpty() ? type(place) : "the keys " + String.join(", ", keys);
    }

    /** The keys of a mapping that has a few of its own. */
    private static List<String> keys(SchemaPlace place) {
        List<String> names = new ArrayList<>();
        place.keyword("properties").fieldNames().forEachRemaining(names::add);
        return names.size() > MOST_KEYS ? List.of() : names;
    }

    /** The description of what the reference names tells the form; the field's own tells its meaning. */
    private static String form(SchemaPlace place) {
        String description = place.shape().own().path("description").asText();
        int end = description.indexOf(". ");
        String sentence = end < 0 ? description : description.substring(0, end);
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return bare.isEmpty() ? "text of a certain form" : lowerFirst(bare);
    }

    private static String type(SchemaPlace place) {
        JsonNode type = place.keyword("type");
        List<String> names = type.isArray() ? texts(type) : List.of(type.asText());
        String words = String.join(
                " or ",
                names.stream()
                        .map(name -> TYPES.getOrDefault(name, "another value"))
                        .toList());
        JsonNode least = place.keyword("minimum");
        JsonNode most = place.keyword("maximum");
        if (least.isNumber() && most.isNumber()) {
            return words + " from " + least.asText() + " to " + most.asText();
        }
        return least.isNumber() ? words + " of at least " + least.asText() : words;
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
