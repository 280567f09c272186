package dev.handback.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.handback.local.http.Loopback;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one address that stands for AWS on this machine: what {@code AWS_ENDPOINT_URL} is set to.
 *
 * <p>A request says which service it is for by the scope it was signed for ({@code …/eu-central-1/sqs/aws4_request});
 * it is handed on as it came.
 */
public final class AwsDoor implements AutoCloseable {
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/[^/]+/[^/]+/([^/]+)/aws4_request");
    // HttpClient writes these itself and refuses them from others.
    private static final Set<String> HOP = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, URI> services;
    private final Loopback server;

    private AwsDoor(Map<String, URI> services) {
        this.services = Map.copyOf(services);
        this.server = Loopback.serve(this::pass);
    }

    /**
     * Opens the door before services by their signing names.
     *
     * @param services such as {@code dynamodb}, {@code sqs}, {@code secretsmanager}, {@code s3}
     */
    public static AwsDoor open(Map<String, URI> services) {
        return new AwsDoor(services);
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.address();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var service = service(exchange);
            if (service.isEmpty()) {
                refuse(exchange);
                return;
            }
            var answer = client.send(request(exchange, service.get()), BodyHandlers.ofByteArray());
            relay(exchange, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<URI> service(HttpExchange exchange) {
        var scope =
                SCOPE.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""));
        return scope.find() ? Optional.ofNullable(services.get(scope.group(1))) : Optional.empty();
    }

    private static HttpRequest request(HttpExchange exchange, URI service) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(service.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void relay(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!HOP.contains(name) && !name.equals("transfer-encoding") && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        if (exchange.getRequestMethod().equals("HEAD")) {
            answer.headers()
                    .firstValue("content-length")
                    .ifPresent(length -> exchange.getResponseHeaders().set("Content-Length", length));
        }
        byte[] body = answer.body();
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    private void refuse(HttpExchange exchange) throws IOException {
        String message =
                "this door leads to %s, and the request is signed for none of them".formatted(services.keySet());
        byte[] body = "{\"__type\":\"UnknownService\",\"message\":\"%s\"}"
                .formatted(message)
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(403, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
