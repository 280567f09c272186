package dev.handback.adapters.git;

import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** What a file held in the commits that changed it. */
final class FileHistory {
    private static final int MOST = 50;

    private FileHistory() {}

    /** The contents on the way to a commit, the newest first. */
    static Stream<byte[]> of(Repository repository, ObjectId commit, DocumentPath path) {
        return ids(repository, commit, path).stream().map(id -> read(repository, id, path));
    }

    private static List<ObjectId> ids(Repository repository, ObjectId commit, DocumentPath path) {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path.value()), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(commit));
            List<ObjectId> ids = new ArrayList<>();
            for (RevCommit change = walk.next(); change != null && ids.size() < MOST; change = walk.next()) {
                id(repository, change, path).ifPresent(ids::add);
            }
            return ids;
        } catch (IOException e) {
            throw GitRepository.unreadable("history of " + path, e);
        }
    }

    /** The file in a commit; nothing where that one deleted it. */
    private static Optional<ObjectId> id(Repository repository, RevCommit commit, DocumentPath path)
            throws IOException {
        try (TreeWalk file = TreeWalk.forPath(repository, path.value(), commit.getTree())) {
            return Optional.ofNullable(file).map(found -> found.getObjectId(0));
        }
    }

    private static byte[] read(Repository repository, ObjectId id, DocumentPath path) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(id, Constants.OBJ_BLOB).getBytes();
        } catch (IOException e) {
            throw GitRepository.unreadable("file " + path, e);
        }
    }
}
