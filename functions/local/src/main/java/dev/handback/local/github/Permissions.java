package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a token must be allowed to do for an operation. */
final class Permissions {
    private Permissions() {}

    static boolean allow(Operation operation, JsonNode granted) {
        boolean writes = !operation.method().equals("GET");
        return !granted.isObject()
                || needed(operation.id()).stream()
                        .map(name -> granted.path(name).asText())
                        .anyMatch(level -> level.equals("write") || (!writes && level.equals("read")));
    }

    // One of them is enough.
    private static List<String> needed(String operation) {
        String area = operation.substring(0, operation.indexOf('/'));
        return switch (area) {
            case "git" -> List.of("contents");
            case "checks" -> List.of("checks");
            case "pulls" -> List.of("pull_requests");
            case "issues" -> List.of("issues", "pull_requests");
            default -> List.of("contents", "metadata");
        };
    }
}
