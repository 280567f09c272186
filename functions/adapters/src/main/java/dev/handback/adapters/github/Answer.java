package dev.handback.adapters.github;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** A complete answer of GitHub's, held in memory. */
final class Answer extends GitHubConnectorResponse.ByteArrayResponse {
    private final byte[] raw;

    Answer(GitHubConnectorRequest request, HttpResponse<byte[]> response) {
        super(request, response.statusCode(), response.headers().map());
        this.raw = response.body();
    }

    @Override
    protected InputStream rawBodyStream() {
        return new ByteArrayInputStream(raw);
    }

    Optional<String> first(String name) {
        return Optional.ofNullable(header(name));
    }

    String text() throws IOException {
        try (InputStream body = bodyStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
