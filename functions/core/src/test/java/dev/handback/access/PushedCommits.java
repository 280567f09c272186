package dev.handback.access;

import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.source.CommitSha;
import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Repositories of which each has the same default branch: the trees that were pushed to it, the first as commit 1. */
final class PushedCommits implements Repositories {
    private final List<FakeTree> trees = new ArrayList<>();
    private final List<Instant> committed = new ArrayList<>();

    void push(FakeTree tree, Instant at) {
        trees.add(tree);
        committed.add(at);
    }

    @Override
    public String defaultBranch(RepositoryName repository) {
        return "main";
    }

    @Override
    public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
        return Optional.of(new CommitSha("%040x".formatted(trees.size())));
    }

    @Override
    public Commit commit(RepositoryName repository, CommitSha commit) {
        return new Commit(commit, committed.get(index(commit)));
    }

    @Override
    public SourceTree tree(RepositoryName repository, CommitSha commit) {
        return trees.get(index(commit));
    }

    @Override
    public Optional<SourceTree> elsewhere(RepositoryName repository) {
        return Optional.empty();
    }

    @Override
    public Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other) {
        return Optional.empty();
    }

    @Override
    public List<Tag> tags(RepositoryName repository) {
        return List.of();
    }

    private static int index(CommitSha commit) {
        return Integer.parseInt(commit.hex(), 16) - 1;
    }
}
