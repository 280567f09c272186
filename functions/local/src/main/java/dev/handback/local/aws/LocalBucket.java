package dev.handback.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.handback.local.http.Loopback;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * S3, as far as a site is written to it: objects put, read and deleted by path-style addresses, conditions included
 * ({@code If-None-Match: *}, {@code If-Match}), and listed by prefix.
 *
 * <p>Objects live in memory. What S3 does beyond that is held against a server of somebody else's making, in the tests
 * of the adapter.
 */
public final class LocalBucket implements AutoCloseable {
    private final Map<String, S3Object> objects = new TreeMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Loopback server = Loopback.serve(this::answer);

    private LocalBucket() {}

    /** Starts empty: every bucket exists and holds nothing. */
    public static LocalBucket start() {
        return new LocalBucket();
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.address();
    }

    /** The keys of a bucket that begin with a prefix, sorted. */
    public List<String> keys(String bucket, String prefix) {
        return locked(() -> objects.keySet().stream()
                .filter(path -> path.startsWith(bucket + "/" + prefix))
                .map(path -> path.substring(bucket.length() + 1))
                .toList());
    }

    /** An object's content. */
    public Optional<S3Object> find(String bucket, String key) {
        return locked(() -> Optional.ofNullable(objects.get(bucket + "/" + key)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = S3Request.read(exchange);
            request.send(locked(() -> work(request)));
        }
    }

    private S3Request.Reply work(S3Request request) {
        var there = Optional.ofNullable(objects.get(request.path()));
        return switch (request.method()) {
            case "PUT" -> put(request, there);
            case "GET", "HEAD" -> request.isListing() ? list(request) : get(there);
            case "DELETE" -> {
                objects.remove(request.path());
                yield S3Request.Reply.of(204);
            }
            default -> S3Request.Reply.error(405, "MethodNotAllowed");
        };
    }

    private S3Request.Reply put(S3Request request, Optional<S3Object> there) {
        boolean taken = request.header("If-None-Match").equals("*") && there.isPresent();
        String expected = request.header("If-Match");
        boolean stale = !expected.isEmpty()
                && there.filter(each -> each.tag().equals(expected)).isEmpty();
        if (taken || stale) {
            return S3Request.Reply.error(412, "PreconditionFailed");
        }
        var object = request.object();
        objects.put(request.path(), object);
        return new S3Request.Reply(200, Map.of("ETag", object.tag()), new byte[0]);
    }

    private static S3Request.Reply get(Optional<S3Object> there) {
        return there.map(object -> new S3Request.Reply(200, object.headers(), object.content()))
                .orElseGet(() -> S3Request.Reply.error(404, "NoSuchKey"));
    }

    private S3Request.Reply list(S3Request request) {
        String bucket = request.path() + "/";
        String contents = objects.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(bucket + request.query().getOrDefault("prefix", "")))
                .map(each -> "<Contents><Key>%s</Key><ETag>%s</ETag><Size>%d</Size></Contents>"
                        .formatted(
                                S3Request.escape(each.getKey().substring(bucket.length())),
                                S3Request.escape(each.getValue().tag()),
                                each.getValue().content().length))
                .collect(Collectors.joining());
        String body = "<ListBucketResult><IsTruncated>false</IsTruncated>" + contents + "</ListBucketResult>";
        return new S3Request.Reply(200, Map.of("Content-Type", "application/xml"), body.getBytes(UTF_8));
    }

    private <T> T locked(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return work.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
