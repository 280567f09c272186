package dev.handback.owners;

import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Optional;

/** One form in which a repository says who owns what. */
@FunctionalInterface
public interface PathOwners {

    /** The owners of a file, as they are written there; nobody where it says nothing of the file. */
    List<String> ownersOf(DocumentPath path);

    /** Where it says so; nothing where it names nobody, or has rules of its own for its lines. */
    default Optional<OwnerEntry> entryOf(DocumentPath path) {
        return Optional.empty();
    }
}
