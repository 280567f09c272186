package dev.handback.adapters.github;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.connector.GitHubConnectorRequest;

/** A call of ours, for what the library has no method for. */
final class Call implements GitHubConnectorRequest {
    private final String method;
    private final URL url;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Optional<byte[]> json;

    /** A call with these credentials and, where it sends something, its JSON. */
    Call(String method, URI address, String authorization, Optional<byte[]> json) throws MalformedURLException {
        this.method = method;
        this.url = address.toURL();
        this.json = json;
        headers.put("Accept", List.of("application/vnd.github+json"));
        headers.put("Authorization", List.of(authorization));
        headers.put("X-GitHub-Api-Version", List.of("2022-11-28"));
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public URL url() {
        return url;
    }

    @Override
    public Map<String, List<String>> allHeaders() {
        return headers;
    }

    @Override
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public @Nullable String contentType() {
        return hasBody() ? "application/json" : null;
    }

    @Override
    public @Nullable InputStream body() {
        return json.map(ByteArrayInputStream::new).orElse(null);
    }

    @Override
    public boolean hasBody() {
        return json.isPresent();
    }
}
