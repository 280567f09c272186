package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * A request that found its operation.
 *
 * @param uri the address it was sent to, without its query
 * @param body missing where there was none
 */
record Request(Operation operation, String uri, Map<String, String> path, Map<String, String> query, JsonNode body) {

    long number(String name) {
        return Long.parseLong(path.getOrDefault(name, "0"));
    }

    String text(String name) {
        return path.getOrDefault(name, "");
    }

    Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    ObjectNode objectBody() {
        return body instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
