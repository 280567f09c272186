package dev.handback.adapters.github;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One answer of the {@link FakeGitHub}. JSON is written with {@code '} for {@code "}. */
interface Reply {

    void send(HttpExchange exchange) throws IOException;

    static Reply of(int status, String json) {
        return with(status, Map.of(), json);
    }

    static Reply with(int status, Map<String, String> headers, String json) {
        return exchange -> {
            byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    /** A page, and where the next one is. */
    static Reply page(String json, String next) {
        return with(200, Map.of("Link", "<%s>; rel=\"next\"".formatted(next)), json);
    }

    /** The connection is closed without a word. */
    static Reply hangUp() {
        return HttpExchange::close;
    }

    /** Headers and the first bytes, then nothing for so long. */
    static Reply half(Duration silence) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"default_branch\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            pause(silence);
            exchange.close();
        };
    }

    /** Nothing at all for so long. */
    static Reply silent(Duration silence) {
        return exchange -> {
            pause(silence);
            exchange.close();
        };
    }

    private static void pause(Duration silence) {
        try {
            Thread.sleep(silence);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
