package dev.handback.site;

import dev.handback.host.HostException;
import dev.handback.source.SourceException;
import java.util.ArrayList;
import java.util.List;

/**
 * Work of several pieces, of which none keeps the others from being done because a host, a file or the store failed it.
 */
public final class Attempts {
    private final List<RuntimeException> failures = new ArrayList<>();

    /** Does a piece, and keeps its failure for the end. */
    public void make(Runnable piece) {
        try {
            piece.run();
        } catch (HostException | SourceException | SiteStoreException failure) {
            failures.add(failure);
        }
    }

    /** Throws the first failure, if there was one; the others come with it. */
    public void end() {
        failures.stream().findFirst().ifPresent(first -> {
            failures.stream().filter(other -> !other.equals(first)).forEach(first::addSuppressed);
            throw first;
        });
    }
}
