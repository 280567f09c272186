package dev.handback.adapters.git;

import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * When the files of a commit were last changed, by one walk through the history that led to it. A commit whose parents
 * were cut off changed nothing that can be known.
 */
final class LastChanges {
    private static final int MOST = 20_000;

    private final Map<String, Instant> byPath;

    private LastChanges(Map<String, Instant> byPath) {
        this.byPath = byPath;
    }

    static LastChanges before(Repository repository, ObjectId commit) {
        Map<String, Instant> byPath = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
            walk.markStart(walk.parseCommit(commit));
            int seen = 0;
            for (RevCommit next = walk.next(); next != null && seen < MOST; next = walk.next(), seen++) {
                if (next.getParentCount() < 2 && !cut.contains(next)) {
                    note(reader, walk, next, byPath);
                }
            }
            return new LastChanges(byPath);
        } catch (IOException e) {
            throw GitRepository.unreadable("history of " + commit.abbreviate(7).name(), e);
        }
    }

    Optional<Instant> of(DocumentPath path) {
        return Optional.ofNullable(byPath.get(path.value()));
    }

    /** The newest commit comes first, so it is the first one that counts. */
    private static void note(ObjectReader reader, RevWalk walk, RevCommit commit, Map<String, Instant> byPath)
            throws IOException {
        try (TreeWalk changed = new TreeWalk(reader)) {
            if (commit.getParentCount() == 0) {
                changed.addTree(new EmptyTreeIterator());
            } else {
                changed.addTree(walk.parseCommit(commit.getParent(0)).getTree());
            }
            changed.addTree(commit.getTree());
            changed.setRecursive(true);
            changed.setFilter(TreeFilter.ANY_DIFF);
            while (changed.next()) {
                byPath.putIfAbsent(changed.getPathString(), Instant.ofEpochSecond(commit.getCommitTime()));
            }
        }
    }
}
