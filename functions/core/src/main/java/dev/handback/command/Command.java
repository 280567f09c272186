package dev.handback.command;

import dev.handback.source.RepositoryName;

/** A piece of work for one worker, made of ids. Doing it twice has the effect of doing it once. */
public sealed interface Command {

    /** The delivery that asked for it: GitHub's GUID, the same when GitHub delivers again. */
    String delivery();

    /** The App's installation that may act on the repository. */
    long installation();

    RepositoryName repository();

    /** The commands of one group are done in order; those of different groups beside each other. */
    default String group() {
        return switch (this) {
            case CheckPullRequest check -> repository() + "#" + check.number();
            case PublishSite ignored -> repository().toString();
            case SyncAccess ignored -> repository().toString();
        };
    }

    /**
     * Check a pull request.
     *
     * @param head the head commit that the delivery named; a newer one makes the command void
     */
    record CheckPullRequest(String delivery, long installation, RepositoryName repository, int number, String head)
            implements Command {}

    /**
     * Publish a version of the site.
     *
     * @param ref a full ref, {@code refs/heads/main} or {@code refs/tags/v1}
     */
    record PublishSite(String delivery, long installation, RepositoryName repository, String ref) implements Command {}

    /** Bring the ledger up to the register on the default branch. */
    record SyncAccess(String delivery, long installation, RepositoryName repository) implements Command {}
}
