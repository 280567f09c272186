package dev.handback.local.lambda;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.handback.local.http.Loopback;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's Runtime API of 2018-06-01 for one function: the runtime client asks for the next invocation, and posts what
 * came of it.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("ArrayRecordComponent") // bytes as they came: nobody compares invocations
    private record Invocation(String id, byte[] event, Instant deadline) {}

    private final String function;
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Outcome>> open = new ConcurrentHashMap<>();
    private final CompletableFuture<Outcome> ended = new CompletableFuture<>();
    private final Loopback server = Loopback.serve(this::answer);

    RuntimeApi(String function) {
        this.function = function;
    }

    static String arn(String function) {
        return "arn:aws:lambda:eu-central-1:000000000000:function:" + function;
    }

    /** What {@code AWS_LAMBDA_RUNTIME_API} is set to. */
    String address() {
        return server.address().getAuthority();
    }

    /** Queues an event for the runtime client; completed with what came of it, or with why the runtime ended. */
    CompletableFuture<Outcome> submit(byte[] event, Duration limit) {
        var invocation = new Invocation(
                UUID.randomUUID().toString(), event, Instant.now().plus(limit));
        var outcome = new CompletableFuture<Outcome>();
        open.put(invocation.id(), outcome);
        waiting.add(invocation);
        return outcome.applyToEither(ended, result -> result);
    }

    /** Nothing more will be answered: whatever waits fails with this. */
    void end(Outcome.Failed why) {
        ended.complete(why);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(INVOCATION + "next")) {
                next(exchange);
            } else if (path.equals("/2018-06-01/runtime/init/error")) {
                end(failure(exchange));
                exchange.sendResponseHeaders(202, -1);
            } else if (path.startsWith(INVOCATION)) {
                finish(exchange, path.substring(INVOCATION.length()).split("/", 2));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server closes: so does the connection
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        var invocation = waiting.take();
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                String.valueOf(invocation.deadline().toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", arn(function));
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, invocation.event().length);
        exchange.getResponseBody().write(invocation.event());
    }

    private void finish(HttpExchange exchange, String[] idAndVerb) throws IOException {
        var outcome = Optional.ofNullable(open.remove(idAndVerb[0]));
        if (outcome.isEmpty() || idAndVerb.length < 2) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        boolean answered = idAndVerb[1].equals("response");
        outcome.get()
                .complete(
                        answered
                                ? new Outcome.Answered(exchange.getRequestBody().readAllBytes())
                                : failure(exchange));
        exchange.sendResponseHeaders(202, -1);
    }

    private static Outcome.Failed failure(HttpExchange exchange) throws IOException {
        var error = JSON.readTree(exchange.getRequestBody());
        return new Outcome.Failed(
                error.path("errorType").asText("Runtime.Unknown"),
                error.path("errorMessage").asText());
    }

    @Override
    public void close() {
        end(new Outcome.Failed("Runtime.Closed", function + " was stopped"));
        server.close();
    }
}
