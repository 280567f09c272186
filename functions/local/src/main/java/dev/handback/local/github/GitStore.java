package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The Git repository behind the stub: bare, real, and open to anybody's Git at the same time. */
final class GitStore implements AutoCloseable {
    private final Repository repository;
    private final Clock clock;

    private GitStore(Repository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    static GitStore open(Path gitDir, Clock clock) {
        return attempt(
                "open " + gitDir,
                () -> new GitStore(
                        new FileRepositoryBuilder()
                                .setGitDir(gitDir.toFile())
                                .setMustExist(true)
                                .build(),
                        clock));
    }

    /** The branch that HEAD names. */
    String defaultBranch() {
        return attempt(
                "read HEAD", () -> Optional.ofNullable(repository.getBranch()).orElse("main"));
    }

    Repository repository() {
        return repository;
    }

    /** The object that a name or an id leads to, where it exists. */
    Optional<ObjectId> find(String name) {
        return attempt(
                "resolve " + name,
                () -> Optional.ofNullable(repository.resolve(name)).filter(this::exists));
    }

    private boolean exists(AnyObjectId id) {
        return attempt(
                "look up " + id.name(), () -> repository.getObjectDatabase().has(id));
    }

    /** The commit that a branch, a tag or an id leads to. */
    Optional<RevCommit> commit(String name) {
        return find(name)
                .flatMap(id -> attempt("read " + name, () -> {
                    try (var walk = new RevWalk(repository)) {
                        RevObject object = walk.peel(walk.parseAny(id));
                        return object instanceof RevCommit commit ? Optional.of(commit) : Optional.empty();
                    }
                }));
    }

    /** A branch, a tag or another name, and the object it stands for. */
    record Pointer(String name, ObjectId id) {}

    List<Pointer> refs(String prefix) {
        List<Pointer> pointers = new ArrayList<>();
        for (var ref :
                attempt("list " + prefix, () -> repository.getRefDatabase().getRefsByPrefix(prefix))) {
            // a ref that leads nowhere yet has no object
            Optional.ofNullable(ref.getObjectId()).ifPresent(id -> pointers.add(new Pointer(ref.getName(), id)));
        }
        return pointers;
    }

    /** Every commit that leads to {@code tip} and not to {@code known}, the youngest first. */
    List<RevCommit> between(ObjectId known, ObjectId tip) {
        return attempt("walk to " + tip.name(), () -> {
            try (var walk = new RevWalk(repository)) {
                walk.markStart(walk.parseCommit(tip));
                walk.markUninteresting(walk.parseCommit(known));
                List<RevCommit> commits = new ArrayList<>();
                walk.forEach(commits::add);
                return commits;
            }
        });
    }

    /** Where two lines of history parted; the first where they never met. */
    ObjectId mergeBase(ObjectId one, ObjectId other) {
        return attempt("find where %s and %s part".formatted(one.name(), other.name()), () -> {
            try (var walk = new RevWalk(repository)) {
                walk.setRevFilter(RevFilter.MERGE_BASE);
                walk.markStart(walk.parseCommit(one));
                walk.markStart(walk.parseCommit(other));
                return Optional.<ObjectId>ofNullable(walk.next()).orElse(one);
            }
        });
    }

    /** Commits files onto a branch, which is made from {@code start} when there is none. */
    RevCommit write(String branch, String start, Change change) {
        return attempt("commit to " + branch, () -> {
            var parent = commit(Constants.R_HEADS + branch).or(() -> commit(Constants.R_HEADS + start));
            try (var inserter = repository.newObjectInserter()) {
                ObjectId tree = tree(parent, change.files(), inserter);
                var id = insert(tree, parent.stream().toList(), change, inserter);
                move(Constants.R_HEADS + branch, id);
                return commit(id.name()).orElseThrow();
            }
        });
    }

    /** Merges one branch into another with a commit of its own. */
    RevCommit merge(String into, String from, Change change) {
        return attempt("merge %s into %s".formatted(from, into), () -> {
            var ours = commit(Constants.R_HEADS + into).orElseThrow();
            var theirs = commit(from).orElseThrow();
            try (var inserter = repository.newObjectInserter()) {
                var merger = MergeStrategy.RECURSIVE.newMerger(repository, true);
                if (!merger.merge(ours, theirs)) {
                    throw new IllegalStateException("%s conflicts with %s".formatted(from, into));
                }
                var id = insert(merger.getResultTreeId(), List.of(ours, theirs), change, inserter);
                move(Constants.R_HEADS + into, id);
                return commit(id.name()).orElseThrow();
            }
        });
    }

    /** Points a ref, made if need be, to a commit. */
    void move(String ref, ObjectId to) {
        attempt("move " + ref, () -> {
            var update = repository.updateRef(ref);
            update.setNewObjectId(to);
            return update.forceUpdate();
        });
    }

    private ObjectId tree(Optional<RevCommit> parent, Map<String, String> files, ObjectInserter inserter)
            throws IOException {
        var index = DirCache.newInCore();
        var builder = index.builder();
        if (parent.isPresent()) {
            try (var walk = new TreeWalk(repository)) {
                walk.setRecursive(true);
                walk.addTree(parent.get().getTree());
                while (walk.next()) {
                    if (!files.containsKey(walk.getPathString())) {
                        var entry = new DirCacheEntry(walk.getPathString());
                        entry.setFileMode(walk.getFileMode(0));
                        entry.setObjectId(walk.getObjectId(0));
                        builder.add(entry);
                    }
                }
            }
        }
        for (var file : files.entrySet()) {
            if (!file.getValue().isEmpty()) { // an empty text removes the file
                var entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
                builder.add(entry);
            }
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private ObjectId insert(ObjectId tree, List<RevCommit> parents, Change change, ObjectInserter inserter)
            throws IOException {
        var author = new PersonIdent(
                change.author(), change.author() + "@users.noreply.github.com", clock.instant(), clock.getZone());
        var commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(change.message());
        var id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    /** Work on the repository's files that can fail as files do. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T attempt(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the stub's repository: could not " + what, e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
