package dev.handback.check.answer;

import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.host.PullRequest;
import dev.handback.host.PullRequests;
import dev.handback.host.Verdict;
import dev.handback.policy.Hub;
import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pull request 17 of acme/shop, and what is answered to it.
 *
 * @param answered whether something was said to it before
 * @param verdicts what the check runs say, the last one last
 * @param comments the comments that were written or replaced
 */
record Asked(FakeTree head, FakeTree base, boolean answered, List<Verdict> verdicts, List<String> comments)
        implements PullRequests {
    static final RepositoryName SHOP = RepositoryName.parse("acme/shop");

    /** The pull request from one tree to another, answered. */
    static Asked of(FakeTree head, FakeTree base) {
        return of(head, base, false, Optional.empty());
    }

    /** The same where an earlier head of it was answered. */
    static Asked again(FakeTree head, FakeTree base) {
        return of(head, base, true, Optional.empty());
    }

    /** The same where something is to be said of the floor. */
    static Asked under(String remark, FakeTree head, FakeTree base) {
        return of(head, base, false, Optional.of(remark));
    }

    private static Asked of(FakeTree head, FakeTree base, boolean answered, Optional<String> remark) {
        Asked asked = new Asked(head, base, answered, new ArrayList<>(), new ArrayList<>());
        TreeCheck check = TreeCheck.with(Rules.all(), LocalDate.of(2026, 11, 19))
                .lookingUp(hub -> new Hub.Unreadable(hub, "is not there"));
        new PullRequestCheck(new ThreeCommits(head, base), asked, check, new Addresses("https://github.com", ""))
                .answer(SHOP, 17, remark);
        return asked;
    }

    Verdict verdict() {
        return verdicts.getLast();
    }

    @Override
    public Optional<PullRequest> find(RepositoryName repository, int number) {
        return Optional.of(new PullRequest(SHOP, 17, ThreeCommits.HEAD, ThreeCommits.OPENED, "main", true, false));
    }

    @Override
    public void report(PullRequest pullRequest, String key, Verdict verdict) {
        verdicts.add(verdict);
    }

    @Override
    public boolean isAnswered(PullRequest pullRequest, String marker) {
        return answered;
    }

    @Override
    public void comment(PullRequest pullRequest, String marker, String text, boolean onlyReplace) {
        comments.add(onlyReplace ? "only instead: " + text : text);
    }
}
