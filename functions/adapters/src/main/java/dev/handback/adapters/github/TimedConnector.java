package dev.handback.adapters.github;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Carries every call to GitHub, each within its time limit and to GitHub's own address alone.
 *
 * <p>What comes back from here is a complete answer that succeeded; all else is a {@link CallFailed}. The library sees
 * neither a refusal nor a broken connection, so it never sleeps and never sends anything a second time.
 */
final class TimedConnector implements GitHubConnector {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int REDIRECTS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final URI api;
    private final String userAgent;
    private final Duration limit;

    TimedConnector(URI api, String userAgent, Duration limit) {
        this.api = api;
        this.userAgent = userAgent;
        this.limit = limit;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        return exchange(request);
    }

    Answer exchange(GitHubConnectorRequest request) throws IOException {
        URI address = uri(request);
        byte[] body = body(request);
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            Answer answer = new Answer(request, complete(http(request, address, body)));
            if (answer.statusCode() >= 400) {
                throw Refusal.of(answer);
            }
            if (answer.statusCode() < 300) {
                return answer;
            }
            address = moved(request, address, answer);
        }
        throw new CallFailed("GitHub sent the call from address to address");
    }

    private HttpRequest http(GitHubConnectorRequest request, URI address, byte[] body) throws CallFailed {
        if (!address.getScheme().equals(api.getScheme())
                || !address.getAuthority().equals(api.getAuthority())) {
            throw new CallFailed("GitHub points to another address, " + address.getHost());
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(limit)
                .method(
                        request.method(),
                        request.hasBody() ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
        request.allHeaders().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        Optional.ofNullable(request.contentType()).ifPresent(type -> builder.setHeader("Content-Type", type));
        return builder.setHeader("User-Agent", userAgent).build();
    }

    /**
     * The request's own time limit ends with the headers of the answer; this one holds for the body, too. The call has a
     * thread of its own: the client's asynchronous calls end on the pool that all share, and whoever waits for them on
     * that pool may wait for himself.
     */
    private HttpResponse<byte[]> complete(HttpRequest request) throws IOException {
        Future<HttpResponse<byte[]>> answer = calls.submit(() -> client.send(request, BodyHandlers.ofByteArray()));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new CallFailed(noAnswer(), new IOException(late));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallFailed("the call was interrupted", new InterruptedIOException());
        } catch (ExecutionException failed) {
            throw broken(failed);
        }
    }

    private CallFailed broken(ExecutionException failed) {
        IOException cause = failed.getCause() instanceof IOException io ? io : new IOException(failed);
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return new CallFailed("GitHub could not be reached", cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return new CallFailed(noAnswer(), cause);
        }
        return new CallFailed("the connection to GitHub broke off before the answer was complete", cause);
    }

    private String noAnswer() {
        return "GitHub gave no complete answer within %d ms".formatted(limit.toMillis());
    }

    private static URI moved(GitHubConnectorRequest request, URI from, Answer answer) throws CallFailed {
        Optional<String> to = answer.first("location");
        if (!request.method().equals("GET") || to.isEmpty()) {
            String message = "GitHub answered %d: the repository was renamed or moved; name it anew"
                    .formatted(answer.statusCode());
            throw new CallFailed(message, answer.statusCode(), "", Optional.empty());
        }
        return from.resolve(to.get());
    }

    private static URI uri(GitHubConnectorRequest request) throws CallFailed {
        try {
            return request.url().toURI();
        } catch (URISyntaxException bad) {
            throw new CallFailed("the call has no proper address", new IOException(bad));
        }
    }

    private static byte[] body(GitHubConnectorRequest request) throws IOException {
        try (InputStream body = request.body()) {
            return body == null ? new byte[0] : body.readAllBytes();
        }
    }
}
