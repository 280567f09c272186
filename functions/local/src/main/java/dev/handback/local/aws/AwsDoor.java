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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one address that stands for AWS on this machine: what {@code AWS_ENDPOINT_URL} is set to.
 *
 * <p>A request says which service it is for by the scope it was signed for ({@code …/eu-central-1/sqs/aws4_request});
 * it is handed on as it came. A function signs by its logical id, and gets no further than its role in the template.
 */
public final class AwsDoor implements AutoCloseable {
    private static final Pattern SCOPE = Pattern.compile("Credential=([^/]+)/[^/]+/[^/]+/([^/]+)/aws4_request");
    // HttpClient writes these itself and refuses them from others.
    private static final Set<String> HOP = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, URI> services;
    private final Gate gate;
    private final Loopback server;
    private volatile Function<String, Optional<Outage>> outages = call -> Optional.empty();

    private AwsDoor(Map<String, URI> services, Gate gate) {
        this.services = Map.copyOf(services);
        this.gate = gate;
        this.server = Loopback.serve(this::pass);
    }

    /**
     * Opens the door before services by their signing names.
     *
     * @param services such as {@code dynamodb}, {@code sqs}, {@code secretsmanager}, {@code s3}
     */
    public static AwsDoor open(Map<String, URI> services) {
        return open(services, Gate.OPEN);
    }

    /** Opens the door for what the gate lets through. */
    static AwsDoor open(Map<String, URI> services, Gate gate) {
        return new AwsDoor(services, gate);
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.address();
    }

    void outages(Function<String, Optional<Outage>> next) {
        outages = next;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher scope = SCOPE.matcher(header(exchange, "Authorization"));
            Optional<URI> service = scope.find() ? Optional.ofNullable(services.get(scope.group(2))) : Optional.empty();
            if (service.isEmpty()) {
                refuse(exchange, "UnknownService", strangers());
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            var refused = gate.refused(call(exchange, scope, body));
            if (refused.isPresent()) {
                refuse(exchange, "AccessDeniedException", refused.get());
                return;
            }
            pass(exchange, request(exchange, service.get(), body), outages.apply(name(exchange, scope.group(2))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange, HttpRequest request, Optional<Outage> outage)
            throws IOException, InterruptedException {
        if (outage.filter(Outage.UNREACHABLE::equals).isPresent()) {
            return;
        }
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (outage.isEmpty()) {
            relay(exchange, answer);
        }
    }

    /** Such as {@code sqs SendMessage}; S3 has no targets, so its calls go by method and file. */
    private static String name(HttpExchange exchange, String service) {
        String target = header(exchange, "X-Amz-Target");
        String path = exchange.getRequestURI().getPath();
        return target.isEmpty()
                ? "%s %s %s".formatted(service, exchange.getRequestMethod(), last(path, '/'))
                : service + " " + last(target, '.');
    }

    private static String last(String text, char separator) {
        return text.substring(text.lastIndexOf(separator) + 1);
    }

    private static Gate.Call call(HttpExchange exchange, Matcher scope, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        return new Gate.Call(
                scope.group(1),
                scope.group(2),
                header(exchange, "X-Amz-Target"),
                exchange.getRequestMethod(),
                query == null ? "" : query,
                header(exchange, "X-Amz-Target").isEmpty() ? "" : new String(body, UTF_8));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static HttpRequest request(HttpExchange exchange, URI service, byte[] body) {
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

    private String strangers() {
        return "this door leads to %s, and the request is signed for none of them".formatted(services.keySet());
    }

    private static void refuse(HttpExchange exchange, String type, String message) throws IOException {
        byte[] body = "{\"__type\":\"%s\",\"message\":\"%s\"}"
                .formatted(type, message)
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
