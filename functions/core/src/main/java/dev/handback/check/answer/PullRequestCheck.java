package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.host.PullRequest;
import dev.handback.host.PullRequests;
import dev.handback.host.Repositories;
import dev.handback.host.Verdict;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Checks a pull request as it stands now, and answers it. Doing it twice has the effect of doing it once. */
public final class PullRequestCheck {
    private final Repositories repositories;
    private final PullRequests pullRequests;
    private final TreeCheck check;
    private final Addresses addresses;

    public PullRequestCheck(
            Repositories repositories, PullRequests pullRequests, TreeCheck check, Addresses addresses) {
        this.repositories = repositories;
        this.pullRequests = pullRequests;
        this.check = check;
        this.addresses = addresses;
    }

    /**
     * Answers the pull request's present head; a closed or vanished one is left alone.
     *
     * @param floor what is to be said of the floor by which it is checked
     */
    public void answer(RepositoryName repository, int number, Optional<String> floor) {
        pullRequests
                .find(repository, number)
                .filter(PullRequest::open)
                .ifPresent(pullRequest -> answer(pullRequest, floor));
    }

    private void answer(PullRequest pullRequest, Optional<String> floor) {
        CommitSha base = base(pullRequest);
        SourceTree now = tree(pullRequest, base);
        CheckReport report = check.check(
                pullRequest.repository().name(),
                tree(pullRequest, pullRequest.head()),
                mergeBase(pullRequest, base)
                        .map(left -> tree(pullRequest, left))
                        .orElse(now),
                now);
        if (Touch.isIn(report) || pullRequests.isAnswered(pullRequest, Comment.marker(pullRequest))) {
            say(pullRequest, report, Remarks.of(report, floor));
        }
    }

    /** The newest commit of the base branch: its policy holds, never the head's. */
    private CommitSha base(PullRequest pullRequest) {
        return repositories
                .resolve(pullRequest.repository(), "refs/heads/" + pullRequest.baseBranch())
                .orElse(pullRequest.base());
    }

    /** Where the pull request left its base, if that has moved on since. */
    private Optional<CommitSha> mergeBase(PullRequest pullRequest, CommitSha base) {
        return repositories
                .mergeBase(pullRequest.repository(), base, pullRequest.head())
                .filter(left -> !left.equals(base));
    }

    private SourceTree tree(PullRequest pullRequest, CommitSha commit) {
        return repositories.tree(pullRequest.repository(), commit);
    }

    private void say(PullRequest pullRequest, CheckReport report, List<String> remarks) {
        Verdict verdict = new Summary(pullRequest, report, addresses, remarks).verdict();
        pullRequests.report(pullRequest, key(pullRequest, verdict), verdict);
        comment(pullRequest, report);
    }

    private void comment(PullRequest pullRequest, CheckReport report) {
        boolean silent = report.head().policy().checks().mode().equals("observe")
                || report.head().policy().checks().comment().equals("never");
        if (!silent && isStillTheHead(pullRequest)) {
            Comment comment = new Comment(pullRequest, report, addresses);
            pullRequests.comment(pullRequest, Comment.marker(pullRequest), comment.text(), !comment.isWanted());
        }
    }

    /** A verdict belongs to its commit for ever; the comment speaks of the newest one only. */
    private boolean isStillTheHead(PullRequest pullRequest) {
        return pullRequests
                .find(pullRequest.repository(), pullRequest.number())
                .filter(now -> now.open() && now.head().equals(pullRequest.head()))
                .isPresent();
    }

    /**
     * Other remarks get a run of their own: the host adds remarks to a run and takes none away, and what is said of a commit
     * changes with its base, with the policy and with the days.
     */
    private static String key(PullRequest pullRequest, Verdict verdict) {
        return "pr:%d:%s:%08x"
                .formatted(
                        pullRequest.number(),
                        pullRequest.head(),
                        verdict.remarks().toString().hashCode());
    }
}
