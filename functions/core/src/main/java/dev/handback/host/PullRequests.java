package dev.handback.host;

import dev.handback.source.RepositoryName;
import java.util.Optional;

/** The pull requests of one installation: read them, and answer each with one check and one comment. */
public interface PullRequests {

    /** The pull request with this number. */
    Optional<PullRequest> find(RepositoryName repository, int number);

    /**
     * Answers the head commit with a verdict. Said again for the same commit, it replaces what was said before.
     *
     * @param key the same for the same work, so that a repeat finds what it did and adds only what is missing; the same
     *     key comes with the same remarks in the same order
     */
    void report(PullRequest pullRequest, String key, Verdict verdict);

    /** Whether something was said before: a verdict on this head commit, or the comment that begins with {@code marker}. */
    boolean isAnswered(PullRequest pullRequest, String marker);

    /**
     * Writes the one comment that begins with {@code marker}, or replaces it; the same text makes no call that writes.
     *
     * @param marker one hidden line, which stands above the text whether the text brings it along or not
     * @param onlyReplace leave it unwritten where there is none yet
     */
    void comment(PullRequest pullRequest, String marker, String text, boolean onlyReplace);
}
