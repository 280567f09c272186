package dev.handback.owners;

import dev.handback.source.DocumentPath;
import java.util.List;

/** One form in which a repository says who owns what. */
@FunctionalInterface
public interface PathOwners {

    /** The owners of a file, as they are written there; nobody where it says nothing of the file. */
    List<String> ownersOf(DocumentPath path);
}
