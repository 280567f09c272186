package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import org.kohsuke.github.GHEventPayload;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/** One repository, open to one token until that ends. */
final class Session {
    private final Connection connection;
    private final RepositoryName name;
    private final String authorization;
    private final GitHub library;
    private final Instant ends;

    Session(Connection connection, RepositoryName name, String token, Instant ends) throws IOException {
        this.connection = connection;
        this.name = name;
        this.authorization = "Bearer " + token;
        this.library = connection.library(token);
        this.ends = ends;
    }

    Instant ends() {
        return ends;
    }

    /** The repository's facts: one call. */
    GHRepository fetched() throws IOException {
        return library.getRepository(name.toString());
    }

    /** The repository by its name alone, for calls below it: no call. */
    GHRepository repository() throws IOException {
        return issue(0).getRepository();
    }

    /** The issue, or the pull request's conversation, by its number alone: no call. */
    GHIssue issue(int number) throws IOException {
        String payload = """
                {"repository":{"name":"%s","full_name":"%s","owner":{"login":"%s"}},"issue":{"number":%d}}
                """.formatted(name.name(), name, name.owner(), number);
        return library.parseEventPayload(new StringReader(payload), GHEventPayload.Issue.class)
                .getIssue();
    }

    /** Reads a path below the repository's own, by a call of ours. */
    JsonNode get(String path) throws IOException {
        return connection.get("/repos/" + name + path, authorization);
    }

    /** Writes to a path below the repository's own, by a call of ours. */
    JsonNode send(String method, String path, Object body) throws IOException {
        return connection.send(method, "/repos/" + name + path, authorization, body);
    }
}
