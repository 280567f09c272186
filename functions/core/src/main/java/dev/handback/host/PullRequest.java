package dev.handback.host;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;

/**
 * A pull request as it stands now.
 *
 * @param head the commit it proposes
 * @param base the newest commit of its base branch when it was opened; GitHub does not move it on with the branch
 * @param baseBranch the branch that it is to be merged into, such as {@code main}
 */
public record PullRequest(
        RepositoryName repository,
        int number,
        CommitSha head,
        CommitSha base,
        String baseBranch,
        boolean open,
        boolean draft) {}
