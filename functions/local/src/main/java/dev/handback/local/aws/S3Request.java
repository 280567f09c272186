package dev.handback.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request to S3: its path is bucket and key, its body may come in signed chunks. */
final class S3Request {
    private static final List<String> KEPT = List.of("content-type", "cache-control", "content-encoding");

    private final HttpExchange exchange;
    private final byte[] body;

    private S3Request(HttpExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** What goes back. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Reply(int status, Map<String, String> headers, byte[] body) {
        static Reply of(int status) {
            return new Reply(status, Map.of(), new byte[0]);
        }

        static Reply error(int status, String code) {
            String body = "<Error><Code>%1$s</Code><Message>%1$s</Message></Error>".formatted(code);
            return new Reply(status, Map.of("Content-Type", "application/xml"), body.getBytes(UTF_8));
        }
    }

    static S3Request read(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        String hash = Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"))
                .orElse("");
        return new S3Request(exchange, hash.startsWith("STREAMING-") ? joined(sent) : sent);
    }

    /** Chunks joined: each is its size in hexadecimal, perhaps a signature, a line break, the bytes, a line break. */
    static byte[] joined(byte[] chunks) {
        var content = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int lineEnd = at;
            while (chunks[lineEnd] != '\r') {
                lineEnd++;
            }
            String line = new String(chunks, at, lineEnd - at, UTF_8);
            int size = Integer.parseInt(line.split(";", 2)[0], 16);
            if (size == 0) {
                break; // checksums may follow, which nobody asks for here
            }
            content.write(chunks, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
        return content.toByteArray();
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** Bucket and key, as {@code bucket/key}. */
    String path() {
        String path = exchange.getRequestURI().getPath().substring(1);
        return path.endsWith("/") && path.indexOf('/') == path.length() - 1
                ? path.substring(0, path.length() - 1)
                : path;
    }

    boolean isListing() {
        return !path().contains("/");
    }

    String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return query;
    }

    S3Object object() {
        Map<String, String> metadata = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean chunked = values.getFirst().contains("aws-chunked"); // how it came, not what it is
            if ((KEPT.contains(lower) && !chunked) || lower.startsWith("x-amz-meta-")) {
                metadata.put(lower, values.getFirst());
            }
        });
        return S3Object.of(body, metadata);
    }

    void send(Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = reply.body().length == 0 || method().equals("HEAD");
        if (method().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
        }
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
