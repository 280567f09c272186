package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds which installation of the App covers a repository: one call for each repository in the life of the process. */
final class AppLookup {
    private final Connection connection;
    private final AppIdentity app;
    private final Map<RepositoryName, Long> known = new ConcurrentHashMap<>();

    AppLookup(Connection connection, AppIdentity app) {
        this.connection = connection;
        this.app = app;
    }

    long installation(RepositoryName repository) throws IOException {
        Long found = known.get(repository);
        if (found != null) {
            return found;
        }
        String path = "/repos/" + repository + "/installation";
        JsonNode answer = connection.get(path, "Bearer " + app.token());
        long id = answer.path("id").longValue();
        if (id <= 0) {
            throw new IOException("GitHub's answer names no installation");
        }
        known.put(repository, id);
        return id;
    }
}
