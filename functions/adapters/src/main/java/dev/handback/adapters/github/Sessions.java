package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of the App's installations: each for one repository and one kind of work, asked for in one call. */
final class Sessions {
    /** A token is not used in its last minutes, so that work begun with it ends with it. */
    private static final Duration LAST_MINUTES = Duration.ofMinutes(5);

    private final Connection connection;
    private final AppIdentity app;
    private final Clock clock;
    private final Map<Key, Session> open = new HashMap<>();

    Sessions(Connection connection, AppIdentity app, Clock clock) {
        this.connection = connection;
        this.app = app;
        this.clock = clock;
    }

    /** What a session is open for. */
    record Key(long installation, RepositoryName repository, Scope scope) {}

    synchronized Session open(Key key) throws IOException {
        Session known = open.get(key);
        if (known != null && clock.instant().isBefore(known.ends().minus(LAST_MINUTES))) {
            return known;
        }
        Session fresh = mint(key);
        open.put(key, fresh);
        return fresh;
    }

    /** Forgets a token that GitHub refuses, so that the next attempt asks for another. */
    synchronized void forget(Key key) {
        open.remove(key);
    }

    private Session mint(Key key) throws IOException {
        String path = "/app/installations/" + key.installation() + "/access_tokens";
        Map<String, Object> wanted = Map.of(
                "repositories",
                List.of(key.repository().name()),
                "permissions",
                key.scope().permissions());
        JsonNode answer = connection.send("POST", path, "Bearer " + app.token(), wanted);
        return new Session(connection, key.repository(), Json.text(answer, "/token"), ends(answer));
    }

    private static Instant ends(JsonNode answer) throws IOException {
        try {
            return Instant.parse(Json.text(answer, "/expires_at"));
        } catch (DateTimeException bad) {
            throw new IOException("GitHub's token does not say when it ends", bad);
        }
    }
}
