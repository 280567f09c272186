package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** The line to one caller: what came over it, and the ways an answer goes back. */
final class Line implements AutoCloseable {
    private final HttpExchange exchange;

    Line(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String rawPath() {
        return exchange.getRequestURI().getRawPath();
    }

    String path() {
        return Text.decodePath(rawPath());
    }

    Map<String, String> query() {
        return Text.query(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    }

    String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    byte[] body() throws IOException {
        return exchange.getRequestBody().readAllBytes();
    }

    static Answer limited(Duration retryAfter) {
        var answer = Answer.error(
                403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.");
        return new Answer(403, answer.body(), Map.of("retry-after", String.valueOf(retryAfter.toSeconds())));
    }

    void send(Answer answer) throws IOException {
        byte[] body = bytes(answer);
        String tag = tag(body);
        exchange.getResponseHeaders().set("ETag", tag);
        boolean known = method().equals("GET")
                && answer.status() == 200
                && header("If-None-Match").equals(tag);
        if (known || body.length == 0) {
            exchange.sendResponseHeaders(known ? 304 : answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** Promises the whole answer, sends half of it and hangs up. */
    void sendHalf(Answer answer) throws IOException {
        byte[] body = bytes(answer);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
        exchange.getResponseBody().flush();
    }

    /** Keeps the caller waiting, then hangs up. */
    void hang(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the stub closes
        }
    }

    private byte[] bytes(Answer answer) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json; charset=utf-8");
        headers.set("X-RateLimit-Limit", "5000");
        headers.set("X-RateLimit-Remaining", "4999");
        headers.set("X-RateLimit-Reset", "4102444800"); // the year 2100: nobody runs out here
        headers.set("X-RateLimit-Resource", "core");
        answer.headers().forEach(headers::set);
        return answer.body().isMissingNode()
                ? new byte[0]
                : answer.body().toString().getBytes(UTF_8);
    }

    private static String tag(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return "\"%08x%x\"".formatted(sum.getValue(), body.length);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
