package dev.handback.workers;

import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account in which every other repository holds the same, or none is given to us.
 *
 * @param asked which of them were asked for
 */
record Account(Optional<SourceTree> tree, List<RepositoryName> asked) implements Repositories {

    @Override
    public Optional<SourceTree> elsewhere(RepositoryName repository) {
        asked.add(repository);
        return tree;
    }

    @Override
    public String defaultBranch(RepositoryName repository) {
        return "main";
    }

    @Override
    public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
        return Optional.empty();
    }

    @Override
    public Commit commit(RepositoryName repository, CommitSha commit) {
        return new Commit(commit, Instant.EPOCH);
    }

    @Override
    public SourceTree tree(RepositoryName repository, CommitSha commit) {
        throw new IllegalStateException("nobody asks for files here");
    }

    @Override
    public Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other) {
        return Optional.empty();
    }

    @Override
    public List<Tag> tags(RepositoryName repository) {
        return List.of();
    }
}
