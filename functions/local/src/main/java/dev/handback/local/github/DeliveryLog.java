package dev.handback.local.github;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** GitHub's record of what it delivered to the App and how that ended. */
final class DeliveryLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeliveryLog() {}

    static ObjectNode entry(World world, Delivery delivery, int status) {
        var payload = parse(delivery.body());
        boolean again = world.deliveries().stream()
                .anyMatch(each -> each.path("guid").asText().equals(delivery.id()));
        var entry = JSON.createObjectNode();
        entry.put("id", world.nextId()).put("guid", delivery.id()).put("delivered_at", world.now());
        entry.put("redelivery", again).put("duration", 0.1).put("event", delivery.event());
        entry.put("status", status < 400 ? "OK" : "Invalid HTTP Response: " + status)
                .put("status_code", status);
        entry.set("action", payload.has("action") ? payload.path("action") : entry.nullNode());
        entry.put("installation_id", world.options().installation()).put("repository_id", Shapes.REPOSITORY_ID);
        var request = entry.putObject("request");
        delivery.headers().forEach(request.putObject("headers")::put);
        request.set("payload", payload);
        entry.putObject("response").putNull("payload").putObject("headers");
        return entry;
    }

    static List<Delivery> find(World world, List<Long> ids) {
        return world.deliveries().stream()
                .filter(each -> ids.contains(each.path("id").asLong()))
                .map(DeliveryLog::delivery)
                .toList();
    }

    private static Delivery delivery(JsonNode entry) {
        return new Delivery(
                entry.path("event").asText(),
                entry.path("guid").asText(),
                entry.at("/request/payload").toString(),
                entry.at("/request/headers/X-Hub-Signature-256").asText());
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a delivery's body is no JSON", e);
        }
    }
}
