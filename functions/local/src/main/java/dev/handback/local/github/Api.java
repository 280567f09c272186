package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The REST API: finds a request's operation, holds it to the contract, lets it work, and holds the answer to it. */
final class Api implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Contract contract = new Contract();
    private final AppTokens tokens;
    private final AppApi app;
    private final Map<String, Function<Request, Answer>> operations = new HashMap<>();
    private final ReentrantLock oneAtATime;
    private final Faults faults = new Faults();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Api(World world, ReentrantLock oneAtATime) {
        this.world = world;
        this.oneAtATime = oneAtATime;
        this.tokens = new AppTokens(world);
        this.app = new AppApi(world, tokens);
        operations.putAll(app.operations());
        operations.putAll(new GitApi(world).operations());
        operations.putAll(new PullApi(world).operations());
        operations.putAll(new CheckApi(world).operations());
        operations.putAll(new IssueApi(world).operations());
        operations.putAll(new CommentApi(world).operations());
    }

    Faults faults() {
        return faults;
    }

    List<String> violations() {
        return violations;
    }

    List<Call> calls() {
        return calls;
    }

    AppApi app() {
        return app;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (var line = new Line(exchange)) {
            var fault = faults.take(line.path(), operation(line));
            if (fault.isPresent()) {
                fail(line, fault.get());
            } else {
                send(line, answer(line));
            }
        }
    }

    private String operation(Line line) {
        return contract.find(line.method(), line.path())
                .map(match -> match.operation().id())
                .orElse("");
    }

    private void fail(Line line, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Hang hang -> line.hang(hang.length());
            case Fault.Broken broken -> send(line, Answer.error(broken.status(), "Server Error"));
            case Fault.SecondaryRateLimit limit -> send(line, Line.limited(limit.retryAfter()));
            case Fault.CutAnswer ignored -> line.sendHalf(answer(line));
        }
    }

    private void send(Line line, Answer answer) throws IOException {
        calls.add(new Call(line.method(), line.path(), answer.status()));
        line.send(answer);
    }

    private Answer answer(Line line) throws IOException {
        byte[] sent = line.body();
        oneAtATime.lock();
        try {
            return answer(line, parse(sent));
        } catch (JsonProcessingException e) {
            return violation(line, Answer.error(400, "Problems parsing JSON"), List.of("the body is no JSON"));
        } catch (RuntimeException e) { // the stub's own fault: it shall fail the test, not hang up on the caller
            return violation(line, Answer.error(500, "Server Error"), List.of("the stub failed: " + e));
        } finally {
            oneAtATime.unlock();
        }
    }

    private static JsonNode parse(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(new String(body, UTF_8));
    }

    private Answer answer(Line line, JsonNode body) {
        if (line.header("User-Agent").isBlank()) {
            return violation(
                    line, Answer.error(403, "Request forbidden by administrative rules"), List.of("no User-Agent"));
        }
        var match = contract.find(line.method(), line.path());
        if (match.isEmpty()) {
            return violation(line, Answer.notFound(), List.of("no operation of the description that is served here"));
        }
        var operation = match.get().operation();
        var refused = tokens.refuse(operation, line.header("Authorization"));
        if (refused.isPresent()) {
            return refused.get();
        }
        var request =
                new Request(operation, world.api() + line.rawPath(), match.get().path(), line.query(), body);
        var wrong = contract.check(request);
        if (!wrong.isEmpty()) {
            return violation(line, Answer.error(422, "Invalid request. " + String.join("; ", wrong)), wrong);
        }
        return isElsewhere(request) ? Answer.notFound() : held(line, operation, work(request));
    }

    private boolean isElsewhere(Request request) {
        var here = world.options().repository();
        return request.path().containsKey("repo")
                && !(request.text("owner") + "/" + request.text("repo")).equalsIgnoreCase(here.toString());
    }

    private Answer work(Request request) {
        return Optional.ofNullable(operations.get(request.operation().id()))
                .orElseThrow(() -> new IllegalStateException(
                        "described but not served: " + request.operation().id()))
                .apply(request);
    }

    private Answer held(Line line, Operation operation, Answer answer) {
        // What is kept stays as it was put there: the fields that the contract adds belong to this answer.
        var copy = new Answer(answer.status(), answer.body().deepCopy(), answer.headers());
        var whole = contract.complete(operation, copy);
        var wrong = contract.check(operation, whole);
        return wrong.isEmpty()
                ? whole
                : violation(
                        line, whole, wrong.stream().map("our answer: "::concat).toList());
    }

    private Answer violation(Line line, Answer answer, List<String> wrong) {
        wrong.forEach(each -> violations.add("%s %s: %s".formatted(line.method(), line.path(), each)));
        return answer;
    }
}
