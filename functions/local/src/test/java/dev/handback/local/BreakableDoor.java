package dev.handback.local;

import com.sun.net.httpserver.HttpExchange;
import dev.handback.local.http.Loopback;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to AWS that breaks and is mended. It leads to the door behind it, and so stands for every service. */
final class BreakableDoor implements AutoCloseable {
    private static final Set<String> OWN =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    /** What becomes of a request. */
    enum State {
        WHOLE,
        /** It does not come through. */
        BROKEN,
        /** It is done, and nobody learns of it. */
        ANSWERS_LOST
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger lost = new AtomicInteger();
    private final Loopback server = Loopback.serve(this::pass);
    private volatile String behind = "";
    private volatile State state = State.WHOLE;

    /** The address of this door, which leads to that one. */
    String before(String door) {
        behind = door;
        return server.address().toString();
    }

    void is(State next) {
        state = next;
    }

    /** How many requests did not get their answer. */
    int lost() {
        return lost.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        State now = state;
        try (exchange) {
            HttpRequest request = request(exchange);
            if (now == State.BROKEN) {
                lose(exchange);
                return;
            }
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (now == State.ANSWERS_LOST) {
                lose(exchange);
            } else {
                relay(exchange, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lose(HttpExchange exchange) throws IOException {
        lost.incrementAndGet();
        exchange.sendResponseHeaders(503, -1);
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(behind + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void relay(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
