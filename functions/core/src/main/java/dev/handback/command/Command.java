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

    /** The name of what is to be done, as it stands on the queue and in the answer to GitHub. */
    default String kind() {
        return switch (this) {
            case CheckPullRequest ignored -> "check-pull-request";
            case PublishSite ignored -> "publish-site";
            case SyncAccess ignored -> "sync-access";
        };
    }

    /**
     * Equal for the same work of the same delivery, so that a delivery repeated by GitHub is queued once.
     *
     * <p>The number is part of it because one delivery may ask for several pull requests: a check suite has as many as
     * share its head.
     */
    default String deduplication() {
        return switch (this) {
            case CheckPullRequest check -> delivery() + ":" + kind() + ":" + check.number();
            case PublishSite ignored -> delivery() + ":" + kind();
            case SyncAccess ignored -> delivery() + ":" + kind();
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
