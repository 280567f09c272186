package dev.handback.check.answer;

import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.source.CommitSha;
import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A repository of two commits: the base, and the head of a pull request to it. */
record TwoCommits(FakeTree head, FakeTree base) implements Repositories {
    static final CommitSha HEAD = new CommitSha("a".repeat(40));
    static final CommitSha BASE = new CommitSha("b".repeat(40));

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
        return commit.equals(HEAD) ? head : base;
    }

    @Override
    public Optional<SourceTree> elsewhere(RepositoryName repository) {
        return Optional.empty();
    }

    @Override
    public List<Tag> tags(RepositoryName repository) {
        return List.of();
    }
}
