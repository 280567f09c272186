package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Queue and secret store on loopback: answers the two operations that the function uses, and keeps what it was sent. */
final class FakeAws implements AutoCloseable {
    private final HttpServer server;
    final List<Call> calls = new ArrayList<>();
    /** What the store holds now. */
    String secret = "{\"current\":\"new secret\",\"previous\":\"old secret\"}";
    /** What the queue answers before its usual 200. */
    final Queue<Integer> queueFailures = new ArrayDeque<>();

    record Call(String operation, String body, String authorization, String token) {}

    FakeAws() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Environment environment() {
        return new Environment(Map.of(
                "CHECKS_QUEUE_URL", "https://sqs.example/1/checks.fifo",
                "PUBLISH_QUEUE_URL", "https://sqs.example/1/publish.fifo",
                "ACCESS_QUEUE_URL", "https://sqs.example/1/access.fifo",
                "WEBHOOK_SECRET_ID", "arn:aws:secretsmanager:eu-central-1:1:secret:webhook",
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "role key",
                "AWS_SESSION_TOKEN", "role token",
                "AWS_ENDPOINT_URL", address()));
    }

    WebhookFunction function(Instant now) {
        return new WebhookFunction(environment(), () -> now);
    }

    List<String> bodies(String operation) {
        return calls.stream()
                .filter(call -> call.operation().equals(operation))
                .map(Call::body)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            calls.add(new Call(
                    operation,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("X-Amz-Security-Token")));
            boolean queue = operation.startsWith("AmazonSQS.");
            int status = queue && !queueFailures.isEmpty() ? queueFailures.remove() : 200;
            String body = queue
                    ? "{\"MessageId\":\"m\"}"
                    : "{\"ARN\":\"a\",\"SecretString\":\"" + secret.replace("\"", "\\\"")
                            + "\",\"VersionStages\":[\"x\"]}";
            byte[] bytes = (status == 200 ? body : "{\"__type\":\"Failure\"}").getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
