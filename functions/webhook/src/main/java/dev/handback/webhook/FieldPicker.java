package dev.handback.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Picks a handful of fields from a JSON object in one pass and skips the rest, unread but for its syntax.
 *
 * <p>A field is named by its path, an element of an array by {@code *}: {@code check_run.pull_requests.*.number} is found
 * as {@code check_run.pull_requests.0.number} and so on.
 */
final class FieldPicker {
    private static final JsonFactory JSON = new JsonFactory();

    private final Set<String> wanted;
    private final Set<String> onTheWay = new HashSet<>();

    FieldPicker(Set<String> wanted) {
        this.wanted = wanted;
        for (String path : wanted) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                onTheWay.add(path.substring(0, dot));
            }
        }
    }

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException if this is not one JSON object, well-formed to its end
     */
    Fields pick(byte[] object) throws IOException {
        try (JsonParser json = JSON.createParser(object)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "not an object");
            }
            var found = new HashMap<String, String>();
            pickFields(json, new Place("", ""), found);
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something behind the object");
            }
            return new Fields(found);
        }
    }

    private void pickFields(JsonParser json, Place object, Map<String, String> found) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Place field = object.step(json.currentName(), json.currentName());
            json.nextToken();
            pickValue(json, field, found);
        }
    }

    private void pickElements(JsonParser json, Place array, Map<String, String> found) throws IOException {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            pickValue(json, array.step("*", Integer.toString(i)), found);
        }
    }

    private void pickValue(JsonParser json, Place place, Map<String, String> found) throws IOException {
        JsonToken token = json.currentToken();
        if (wanted.contains(place.pattern()) && token != JsonToken.VALUE_NULL) {
            found.put(place.path(), token.isScalarValue() ? json.getText() : token.name());
        }
        if (onTheWay.contains(place.pattern()) && token == JsonToken.START_OBJECT) {
            pickFields(json, place, found);
        } else if (onTheWay.contains(place.pattern()) && token == JsonToken.START_ARRAY) {
            pickElements(json, place, found);
        } else {
            json.skipChildren();
        }
    }

    /** Where a value stands: as the paths that are wanted write it, and with the numbers of the elements. */
    private record Place(String pattern, String path) {
        Place step(String patternStep, String pathStep) {
            return pattern.isEmpty()
                    ? new Place(patternStep, pathStep)
                    : new Place(pattern + "." + patternStep, path + "." + pathStep);
        }
    }
}
