package dev.handback.adapters.github;

import dev.handback.host.PullRequest;
import dev.handback.host.PullRequests;
import dev.handback.host.Verdict;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.util.Optional;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;

/** The pull requests of an installation on GitHub. */
final class GitHubPullRequests implements PullRequests {
    private final Installation installation;
    private final CheckRuns checkRuns;
    private final StickyComment comments;

    GitHubPullRequests(Installation installation, CheckRuns checkRuns, StickyComment comments) {
        this.installation = installation;
        this.checkRuns = checkRuns;
        this.comments = comments;
    }

    @Override
    public Optional<PullRequest> find(RepositoryName repository, int number) {
        String what = "read the pull request %s#%d".formatted(repository, number);
        return installation.find(
                repository,
                what,
                session ->
                        Optional.of(pullRequest(repository, session.repository().getPullRequest(number))));
    }

    @Override
    public void report(PullRequest pullRequest, String key, Verdict verdict) {
        String what = "report the check of %s#%d at %s"
                .formatted(
                        pullRequest.repository(),
                        pullRequest.number(),
                        pullRequest.head().abbreviated());
        installation.attempt(pullRequest.repository(), what, session -> {
            checkRuns.report(session.repository(), pullRequest, key, verdict);
            return Done.DONE;
        });
    }

    @Override
    public boolean isAnswered(PullRequest pullRequest, String marker) {
        Marker first = new Marker(marker);
        String what = "look for an answer to %s#%d".formatted(pullRequest.repository(), pullRequest.number());
        return installation.attempt(
                pullRequest.repository(),
                what,
                session -> comments.stands(session.issue(pullRequest.number()), first)
                        || checkRuns.stands(session.repository(), pullRequest));
    }

    @Override
    public void comment(PullRequest pullRequest, String marker, String text, boolean onlyReplace) {
        Marker first = new Marker(marker);
        String what = "write the comment on %s#%d".formatted(pullRequest.repository(), pullRequest.number());
        installation.attempt(pullRequest.repository(), what, session -> {
            comments.write(session.issue(pullRequest.number()), first, first.on(text), onlyReplace);
            return Done.DONE;
        });
    }

    private static PullRequest pullRequest(RepositoryName repository, GHPullRequest known) throws IOException {
        return new PullRequest(
                repository,
                known.getNumber(),
                new CommitSha(known.getHead().getSha()),
                new CommitSha(known.getBase().getSha()),
                known.getBase().getRef(),
                known.getState() == GHIssueState.OPEN,
                known.isDraft());
    }
}
