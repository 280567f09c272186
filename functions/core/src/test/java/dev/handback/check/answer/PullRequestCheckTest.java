package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.host.Commit;
import dev.handback.host.PullRequest;
import dev.handback.host.PullRequests;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.host.Verdict;
import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under which key a verdict is said, so that a repeat finds it again and another one does not mix with it. */
final class PullRequestCheckTest {
    private static final RepositoryName SHOP = RepositoryName.parse("acme/shop");
    private static final CommitSha HEAD = new CommitSha("a".repeat(40));
    private static final CommitSha BASE = new CommitSha("b".repeat(40));
    private static final String BROKEN = "# Shop\n\n[gone](gone.md)\n";
    private static final String SOUND = "# Shop\n";

    private final List<String> keys = new ArrayList<>();
    private final List<Integer> remarks = new ArrayList<>();

    @Test
    void sameRemarksHaveTheSameKeyAndOthersAnother() {
        answer(SOUND);
        answer(SOUND);
        answer(BROKEN);

        assertThat(remarks).containsExactly(1, 1, 0);
        assertThat(keys).allMatch(key -> key.startsWith("pr:17:" + HEAD + ":"));
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    private void answer(String base) {
        TreeCheck check = TreeCheck.with(Rules.all(), LocalDate.of(2026, 11, 19));
        new PullRequestCheck(new Shop(base), new Host(), check, new Addresses("https://github.com", ""))
                .answer(SHOP, 17);
    }

    private final class Host implements PullRequests {
        @Override
        public Optional<PullRequest> find(RepositoryName repository, int number) {
            return Optional.of(new PullRequest(SHOP, 17, HEAD, BASE, "main", true, false));
        }

        @Override
        public void report(PullRequest pullRequest, String key, Verdict verdict) {
            keys.add(key);
            remarks.add(verdict.remarks().size());
        }

        @Override
        public void comment(PullRequest pullRequest, String marker, String text, boolean onlyReplace) {}
    }

    /** A repository of one file: broken at the head, and given at the base. */
    private record Shop(String base) implements Repositories {
        @Override
        public String defaultBranch(RepositoryName repository) {
            return "main";
        }

        @Override
        public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
            return Optional.of(BASE);
        }

        @Override
        public Commit commit(RepositoryName repository, CommitSha commit) {
            return new Commit(commit, Instant.EPOCH);
        }

        @Override
        public SourceTree tree(RepositoryName repository, CommitSha commit) {
            return new Readme(commit.equals(HEAD) ? BROKEN : base);
        }

        @Override
        public Optional<byte[]> find(RepositoryName repository, DocumentPath path) {
            return Optional.empty();
        }

        @Override
        public List<Tag> tags(RepositoryName repository) {
            return List.of();
        }
    }

    private record Readme(String content) implements SourceTree {
        @Override
        public Optional<CommitSha> commit() {
            return Optional.empty();
        }

        @Override
        public List<SourceFile> files() {
            return List.of(new SourceFile(
                    new DocumentPath("README.md"),
                    new ObjectId("%040x".formatted(content.length())),
                    SourceFile.Mode.FILE,
                    content.length()));
        }

        @Override
        public byte[] read(SourceFile file) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }
}
