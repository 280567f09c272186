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
import java.util.Map;
import java.util.Optional;

/** A repository of three commits: the base, the head of a pull request to it, and where that left the base. */
record ThreeCommits(FakeTree head, FakeTree left, FakeTree base) implements Repositories {
    static final CommitSha HEAD = new CommitSha("a".repeat(40));
    static final CommitSha BASE = new CommitSha("b".repeat(40));
    /** The base when the pull request was opened: nobody asks for its files. */
    static final CommitSha OPENED = new CommitSha("d".repeat(40));

    private static final CommitSha LEFT = new CommitSha("c".repeat(40));

    /** The base has not moved on. */
    ThreeCommits(FakeTree head, FakeTree base) {
        this(head, base, base);
    }

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
        return Optional.ofNullable(Map.of(HEAD, head, BASE, base, LEFT, left).get(commit))
                .orElseThrow();
    }

    @Override
    public Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other) {
        return Optional.of(left.equals(base) ? BASE : LEFT);
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
