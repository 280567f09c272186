package dev.handback.adapters.git;

import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of one commit. */
final class CommitTree implements SourceTree {
    private final Repository repository;
    private final CommitSha commit;
    private final List<SourceFile> files;
    private final CommitHistory history;

    private CommitTree(Repository repository, CommitSha commit, List<SourceFile> files) {
        this.repository = repository;
        this.commit = commit;
        this.files = files;
        this.history = new CommitHistory(repository, org.eclipse.jgit.lib.ObjectId.fromString(commit.hex()));
    }

    static CommitTree read(Repository repository, CommitSha commit) {
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commits.parseCommit(org.eclipse.jgit.lib.ObjectId.fromString(commit.hex()))
                    .getTree());
            walk.setRecursive(true);
            List<SourceFile> files = new ArrayList<>();
            while (walk.next()) {
                if (DocumentPath.isValid(walk.getPathString())) {
                    files.add(file(walk, reader));
                }
            }
            files.sort(java.util.Comparator.comparing(SourceFile::path));
            return new CommitTree(repository, commit, List.copyOf(files));
        } catch (IOException e) {
            throw GitRepository.unreadable("commit " + commit.abbreviated(), e);
        }
    }

    private static SourceFile file(TreeWalk walk, ObjectReader reader) throws IOException {
        SourceFile.Mode mode = mode(walk.getFileMode());
        org.eclipse.jgit.lib.ObjectId id = walk.getObjectId(0);
        long size = mode == SourceFile.Mode.FILE ? reader.getObjectSize(id, Constants.OBJ_BLOB) : 0;
        return new SourceFile(new DocumentPath(walk.getPathString()), new ObjectId(id.name()), mode, size);
    }

    static SourceFile.Mode mode(FileMode mode) {
        if (FileMode.GITLINK.equals(mode)) {
            return SourceFile.Mode.SUBMODULE;
        }
        return FileMode.SYMLINK.equals(mode) ? SourceFile.Mode.SYMLINK : SourceFile.Mode.FILE;
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.of(commit);
    }

    @Override
    public List<SourceFile> files() {
        return files;
    }

    @Override
    public byte[] read(SourceFile file) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(
                            org.eclipse.jgit.lib.ObjectId.fromString(file.id().hex()), Constants.OBJ_BLOB)
                    .getBytes();
        } catch (IOException e) {
            throw GitRepository.unreadable("file " + file.path(), e);
        }
    }

    @Override
    public Optional<Instant> lastChanged(DocumentPath path) {
        return history.lastChanged(path);
    }

    @Override
    public Stream<byte[]> history(DocumentPath path) {
        return history.contents(path);
    }
}
