package dev.handback.adapters.github;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

/** JSON as GitHub speaks it. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** What the text says; a missing node where it is no JSON. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    static byte[] bytes(Object value) throws IOException {
        return MAPPER.writeValueAsBytes(value);
    }

    /** A text that every answer of this kind holds, by JSON pointer. */
    static String text(JsonNode answer, String pointer) throws IOException {
        JsonNode found = answer.at(pointer);
        if (!found.isTextual()) {
            throw new IOException("GitHub's answer lacks " + pointer);
        }
        return found.asText();
    }
}
