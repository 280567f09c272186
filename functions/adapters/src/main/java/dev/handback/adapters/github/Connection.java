package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;

/** Calls GitHub's address: by the library, and by calls of our own for what it lacks. */
final class Connection {
    private final URI api;
    private final TimedConnector connector;

    Connection(URI api, TimedConnector connector) {
        this.api = api;
        this.connector = connector;
    }

    /** The library with an installation's token; building it makes no call. */
    GitHub library(String token) throws IOException {
        return builder().withAppInstallationToken(token).build();
    }

    /** The library as the App itself; building it makes no call. */
    GitHub libraryAsApp(String jwt) throws IOException {
        return builder().withJwtToken(jwt).build();
    }

    JsonNode get(String path, String authorization) throws IOException {
        return call("GET", path, authorization, Optional.empty());
    }

    JsonNode send(String method, String path, String authorization, Object body) throws IOException {
        return call(method, path, authorization, Optional.of(Json.bytes(body)));
    }

    private JsonNode call(String method, String path, String authorization, Optional<byte[]> body) throws IOException {
        Call call = new Call(method, URI.create(api + path), authorization, body);
        try (Answer answer = connector.exchange(call)) {
            return Json.read(answer.text());
        }
    }

    /** The connector reports every limit as a failure; the handlers stay as a second lock against sleeping. */
    private GitHubBuilder builder() {
        return new GitHubBuilder()
                .withEndpoint(api.toString())
                .withConnector(connector)
                .withRateLimitHandler(GitHubRateLimitHandler.FAIL)
                .withAbuseLimitHandler(GitHubAbuseLimitHandler.FAIL);
    }
}
