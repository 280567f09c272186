package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** GitHub as data: what it answers to each call, and what it was asked. */
final class FakeGitHub implements AutoCloseable {
    static final String TOKENS = "/app/installations/42/access_tokens";

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    FakeGitHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        on(
                "POST",
                TOKENS,
                Reply.of(201, "{'token':'ghs_invented0000000000000000','expires_at':'2026-11-22T10:00:00Z'}"));
        on("GET", "/app", Reply.of(200, "{'id':7,'slug':'handback','name':'Handback'}"));
    }

    /** What one call was. */
    record Seen(String method, String path, Map<String, List<String>> headers, JsonNode body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Answers these in turn, the last one for ever. */
    FakeGitHub on(String method, String path, Reply... answers) {
        replies.put(method + " " + sorted(path), new ArrayDeque<>(List.of(answers)));
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every call but those that open a session or ask for the App's own name. */
    List<Seen> work() {
        return seen.stream().filter(call -> !call.path().startsWith("/app")).toList();
    }

    List<String> calls() {
        return work().stream().map(call -> call.method() + " " + call.path()).toList();
    }

    List<Seen> all() {
        return List.copyOf(seen);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = sorted(exchange.getRequestURI().toString());
        Map<String, List<String>> headers = Map.copyOf(exchange.getRequestHeaders());
        seen.add(new Seen(
                exchange.getRequestMethod(), path, headers, Json.read(new String(body, StandardCharsets.UTF_8))));
        next(exchange.getRequestMethod() + " " + path).send(exchange);
    }

    /** The order of parameters says nothing. */
    private static String sorted(String path) {
        int query = path.indexOf('?');
        return query < 0
                ? path
                : path.substring(0, query + 1)
                        + Arrays.stream(path.substring(query + 1).split("&", -1))
                                .sorted()
                                .collect(Collectors.joining("&"));
    }

    private synchronized Reply next(String call) {
        Deque<Reply> left = replies.getOrDefault(call, new ArrayDeque<>());
        if (left.isEmpty()) {
            return Reply.of(404, "{'message':'Not Found'}");
        }
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
