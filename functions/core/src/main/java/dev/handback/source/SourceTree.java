package dev.handback.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a repository at one commit, or in its work tree: paths and object ids at once, content on demand.
 *
 * <p>Failures of the store behind it (a corrupt object, a network) are {@link SourceException}s; what an author did
 * wrong is never one.
 */
public interface SourceTree {

    /** The commit; nothing for a work tree with changes of its own. */
    Optional<CommitSha> commit();

    /** Every entry, sorted by path. */
    List<SourceFile> files();

    /** The content of a file of this tree. */
    byte[] read(SourceFile file);

    /** The file at this path. */
    default Optional<SourceFile> find(DocumentPath path) {
        return files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** When the last commit was made that changed a file; nothing where that is not known, as in a shallow clone. */
    default Optional<Instant> lastChanged(DocumentPath path) {
        return Optional.empty();
    }

    /**
     * What a file held before and holds now, in the commits that led here: the newest first, read one by one, no more
     * than a few. Empty where history is not known.
     */
    default Stream<byte[]> history(DocumentPath path) {
        return Stream.empty();
    }
}
