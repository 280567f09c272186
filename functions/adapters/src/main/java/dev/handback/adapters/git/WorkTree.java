package dev.handback.adapters.git;

import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceException;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/** The files of a work tree as they stand now, changes and new files included, ignored ones left out. */
final class WorkTree implements SourceTree {
    private static final int INDEX = 0;
    private static final int FILES = 1;

    private final Repository repository;
    private final Optional<CommitHistory> history;
    private final List<SourceFile> files;

    private WorkTree(Repository repository, Optional<CommitHistory> history, List<SourceFile> files) {
        this.repository = repository;
        this.history = history;
        this.files = files;
    }

    static WorkTree read(Repository repository) {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            walk.addTree(new FileTreeIterator(repository));
            walk.getTree(FILES, FileTreeIterator.class).setDirCacheIterator(walk, INDEX);
            List<SourceFile> files = new ArrayList<>();
            while (walk.next()) {
                visit(repository, walk, files);
            }
            files.sort(Comparator.comparing(SourceFile::path));
            return new WorkTree(
                    repository,
                    Optional.ofNullable(repository.resolve(Constants.HEAD))
                            .map(head -> new CommitHistory(repository, head)),
                    List.copyOf(files));
        } catch (IOException e) {
            throw GitRepository.unreadable("work tree", e);
        }
    }

    private static void visit(Repository repository, TreeWalk walk, List<SourceFile> files) throws IOException {
        WorkingTreeIterator entry = walk.getTree(FILES, WorkingTreeIterator.class);
        boolean tracked = walk.getTree(INDEX, DirCacheIterator.class) != null;
        if (entry == null || (!tracked && entry.isEntryIgnored())) {
            return;
        }
        if (!DocumentPath.isValid(walk.getPathString()) || !isThere(repository, walk.getPathString())) {
            return;
        }
        if (FileMode.TREE.equals(entry.getEntryRawMode())) {
            walk.enterSubtree();
            return;
        }
        SourceFile.Mode mode = CommitTree.mode(entry.getEntryFileMode());
        dev.handback.source.ObjectId id =
                new dev.handback.source.ObjectId(walk.getObjectId(FILES).name());
        long size = mode == SourceFile.Mode.FILE ? entry.getEntryLength() : 0;
        files.add(new SourceFile(new DocumentPath(walk.getPathString()), id, mode, size));
    }

    /** A file system can hold names that are not UTF-8; Java lists such a file and cannot open it. */
    private static boolean isThere(Repository repository, String path) {
        try {
            return Files.exists(repository.getWorkTree().toPath().resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException notANameHere) {
            return false;
        }
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files() {
        return files;
    }

    @Override
    public byte[] read(SourceFile file) {
        try {
            return Files.readAllBytes(
                    repository.getWorkTree().toPath().resolve(file.path().value()));
        } catch (IOException e) {
            throw new SourceException(
                    "%s cannot be read. Give yourself the right to read it, or let Git ignore it."
                            .formatted(file.path()),
                    e);
        }
    }

    @Override
    public Optional<Instant> lastChanged(DocumentPath path) {
        return history.flatMap(before -> before.lastChanged(path));
    }

    @Override
    public Stream<byte[]> history(DocumentPath path) {
        return history.stream().flatMap(before -> before.contents(path));
    }
}
