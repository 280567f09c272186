package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.host.PullRequest;
import dev.handback.host.PullRequests;
import dev.handback.host.Repositories;
import dev.handback.host.Verdict;
import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under which key a verdict is said, so that a repeat finds it again and another one does not mix with it; and when a comment is. */
final class PullRequestCheckTest {
    private static final RepositoryName SHOP = RepositoryName.parse("acme/shop");
    private static final String BROKEN = "# Shop\n\n[gone](gone.md)\n";
    private static final String SOUND = "# Shop\n";
    private static final String POLICY = "version: 1\nprofile: standard\n";

    private final List<String> keys = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<Integer> remarks = new ArrayList<>();

    @Test
    void sameRemarksHaveTheSameKeyAndOthersAnother() {
        answer(SOUND);
        answer(SOUND);
        answer(BROKEN);

        assertThat(remarks).containsExactly(1, 1, 0);
        assertThat(keys).allMatch(key -> key.startsWith("pr:17:" + ThreeCommits.HEAD + ":"));
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    @Test
    void commentsOnWhatIsNewAndElseOnlyWhereThePolicyWantsItAlways() {
        answer(new Shop(BROKEN, SOUND, POLICY));
        answer(new Shop(SOUND, SOUND, POLICY));
        answer(new Shop(SOUND, SOUND, POLICY + "checks: {comment: always}\n"));
        answer(new Shop(SOUND, SOUND, POLICY + "checks: {comment: never}\n"));

        assertThat(comments)
                .containsExactly(
                        "new: ### Handoff check: 1 new finding, none of them blocks",
                        "only instead: Handoff check: all mended in `aaaaaaa`. No runbook found in this repository.",
                        "new: ### Handoff check: nothing new is wrong");
    }

    @Test
    void blamesNobodyForWhatHasComeToTheBaseSince() {
        FakeTree left = tree(BROKEN, POLICY);
        FakeTree head = left.with("docs/guide.md", "# Guide\n");

        answer(new ThreeCommits(head, left, tree(SOUND, POLICY)));
        answer(new ThreeCommits(head, tree(SOUND, POLICY), tree(SOUND, POLICY)));

        assertThat(remarks).containsExactly(0, 1);
    }

    private void answer(String base) {
        answer(new Shop(BROKEN, base, POLICY));
    }

    private void answer(Shop shop) {
        answer(shop.repositories());
    }

    private static FakeTree tree(String readme, String policy) {
        return FakeTree.of("README.md", readme, ".handback.yml", policy);
    }

    private void answer(Repositories repositories) {
        TreeCheck check = TreeCheck.with(Rules.all(), LocalDate.of(2026, 11, 19));
        new PullRequestCheck(repositories, new Host(), check, new Addresses("https://github.com", ""))
                .answer(SHOP, 17, Optional.empty());
    }

    private final class Host implements PullRequests {
        @Override
        public Optional<PullRequest> find(RepositoryName repository, int number) {
            return Optional.of(new PullRequest(SHOP, 17, ThreeCommits.HEAD, ThreeCommits.OPENED, "main", true, false));
        }

        @Override
        public void report(PullRequest pullRequest, String key, Verdict verdict) {
            keys.add(key);
            remarks.add(verdict.remarks().size());
        }

        @Override
        public boolean isAnswered(PullRequest pullRequest, String marker) {
            return false;
        }

        @Override
        public void comment(PullRequest pullRequest, String marker, String text, boolean onlyReplace) {
            String first = text.lines().skip(1).findFirst().orElse("");
            comments.add((onlyReplace ? "only instead: " : "new: ") + first);
        }
    }

    /** A repository of one document at head and base, and a policy. */
    private record Shop(String head, String base, String policy) {

        Repositories repositories() {
            return new ThreeCommits(tree(head, policy), tree(base, policy));
        }
    }
}
