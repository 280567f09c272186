package dev.handback.access;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far the register of a repository has been processed.
 *
 * <p>Before the events between two commits are written, the later commit is kept as {@code target}. If the work breaks
 * off, it is done again to that same target first: so its events have the same ids, and none is written twice.
 *
 * @param processed the commit up to which all is in the ledger; absent before the first
 * @param target the commit towards which work was begun and not finished
 * @param occurred the time that the last events were given
 */
public record RegisterPosition(
        RepositoryName repository, Optional<CommitSha> processed, Optional<CommitSha> target, Instant occurred) {
    public RegisterPosition {
        occurred = occurred.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Nothing processed yet. */
    public static RegisterPosition start(RepositoryName repository) {
        return new RegisterPosition(repository, Optional.empty(), Optional.empty(), Instant.EPOCH);
    }

    /**
     * Work towards a commit begins. While other work is unfinished, that is what begins again.
     *
     * @param committed when the commit was made by its own account. A clock may be wrong and a commit may wait before it
     *     is merged, so what was processed later never counts as earlier.
     */
    public RegisterPosition begin(CommitSha commit, Instant committed) {
        if (target.isPresent()) {
            return this;
        }
        Instant next = committed.isAfter(occurred) ? committed : occurred.plusMillis(1);
        return new RegisterPosition(repository, processed, Optional.of(commit), next);
    }

    /** The work towards the target is done. */
    public RegisterPosition done() {
        return new RegisterPosition(repository, target.or(() -> processed), Optional.empty(), occurred);
    }
}
