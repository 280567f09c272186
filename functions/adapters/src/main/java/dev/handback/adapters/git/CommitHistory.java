package dev.handback.adapters.git;

import dev.handback.source.DocumentPath;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** What led to a commit: when its files were last changed, walked once when somebody asks, and what they held before. */
final class CommitHistory {
    private final Repository repository;
    private final ObjectId commit;
    private final Map<ObjectId, LastChanges> walked = new ConcurrentHashMap<>();

    CommitHistory(Repository repository, ObjectId commit) {
        this.repository = repository;
        this.commit = commit;
    }

    Optional<Instant> lastChanged(DocumentPath path) {
        return walked.computeIfAbsent(commit, id -> LastChanges.before(repository, id))
                .of(path);
    }

    Stream<byte[]> contents(DocumentPath path) {
        return FileHistory.of(repository, commit, path);
    }
}
