package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.handback.local.http.Loopback;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets Manager, as far as a function reads it: {@code GetSecretValue}, by id or by ARN. */
public final class LocalSecrets implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Loopback server = Loopback.serve(this::answer);

    private LocalSecrets() {}

    /** Starts without any secret. */
    public static LocalSecrets start() {
        return new LocalSecrets();
    }

    /** Keeps a secret under an id, over what it held before. */
    public LocalSecrets put(String id, String value) {
        secrets.put(id, value);
        return this;
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.address();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String target = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Amz-Target"))
                .orElse("");
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        String id = request.path("SecretId").asText();
        if (!target.equals("secretsmanager.GetSecretValue")) {
            send(exchange, 400, error("InvalidRequestException", "only GetSecretValue is kept here, not " + target));
        } else if (secrets.containsKey(id)) {
            send(exchange, 200, value(id));
        } else {
            send(exchange, 400, error("ResourceNotFoundException", "Secrets Manager can't find the specified secret."));
        }
    }

    private ObjectNode value(String id) {
        var answer = JSON.createObjectNode();
        answer.put("ARN", id.startsWith("arn:") ? id : "arn:aws:secretsmanager:eu-central-1:000000000000:secret:" + id);
        answer.put("Name", id);
        answer.put("VersionId", "00000000-0000-0000-0000-000000000001");
        answer.put("SecretString", secrets.getOrDefault(id, ""));
        answer.putArray("VersionStages").add("AWSCURRENT");
        return answer.put("CreatedDate", 1_767_225_600.0);
    }

    private static ObjectNode error(String type, String message) {
        return JSON.createObjectNode().put("__type", type).put("Message", message);
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
