package dev.handback.host;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;

/**
 * A pull request as it stands now.
 *
 * @param head the commit it proposes
 * @param base the commit that it would be merged into: policy is read there, never from the head
 * @param baseBranch the branch of {@code base}, such as {@code main}
 */
public record PullRequest(
        RepositoryName repository,
        int number,
        CommitSha head,
        CommitSha base,
        String baseBranch,
        boolean open,
        boolean draft) {}
