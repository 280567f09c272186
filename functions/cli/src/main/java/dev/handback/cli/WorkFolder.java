package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/** The folder of a work tree, in which files are written whole or not at all, and never outside it. */
final class WorkFolder {
    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder of(GitRepository git) {
        return git.folder()
                .map(WorkFolder::new)
                .orElseThrow(() -> CommandException.wrongUse(
                        "%s has no work tree to write into. Clone it, and run the command there."
                                .formatted(git.name())));
    }

    Path path(DocumentPath path) {
        return folder.resolve(path.value());
    }

    /** The path in the repository of a file that somebody named; nothing where it does not exist there. */
    Optional<DocumentPath> inside(Path named) {
        try {
            Path top = folder.toRealPath();
            Path real = named.toRealPath();
            return real.startsWith(top) && !real.equals(top)
                    ? Optional.of(
                            new DocumentPath(top.relativize(real).toString().replace('\\', '/')))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Puts other content into a file that is there. */
    void replace(DocumentPath path, byte[] content) {
        write(path, content, true);
    }

    /** Writes a file that is not there yet; never over one that is. */
    void create(DocumentPath path, byte[] content) {
        write(path, content, false);
    }

    private void write(DocumentPath path, byte[] content, boolean replace) {
        Path file = path(path);
        try {
            Path parent = folder.resolve(path.folder());
            if (!nearest(parent).toRealPath().startsWith(folder.toRealPath())) {
                throw CommandException.blocked(
                        "%s leads out of the repository by a symbolic link. Nothing was written.".formatted(path));
            }
            Files.createDirectories(parent);
            if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.value());
            }
            move(content, file);
        } catch (IOException e) {
            throw CommandException.blocked("%s cannot be written: %s. Nothing was changed in it."
                    .formatted(path, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Path nearest(Path parent) {
        Path there = parent;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static void move(byte[] content, Path file) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), ".handback-", ".tmp");
        try {
            Files.write(unfinished, content);
            permissions(file, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A file keeps its permissions; everybody may read a new one. */
    private static void permissions(Path file, Path unfinished) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(unfinished, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(file)
                            ? Files.getPosixFilePermissions(file)
                            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
