package dev.handback.host;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** The repositories of one installation, as their host holds them. */
public interface Repositories {

    /** The name of the branch that everything is measured against, such as {@code main}. */
    String defaultBranch(RepositoryName repository);

    /** The commit that a full ref ({@code refs/heads/main}, {@code refs/tags/v1}) leads to, tags peeled. */
    Optional<CommitSha> resolve(RepositoryName repository, String ref);

    /** The commit's facts. */
    Commit commit(RepositoryName repository, CommitSha commit);

    /** The files of a commit. */
    SourceTree tree(RepositoryName repository, CommitSha commit);

    /** The newest commit that the histories of two have in common; nothing where they have none. */
    Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other);

    /**
     * The files of the default branch of another repository, to be read and nothing else; nothing where it is not there,
     * is empty or is not given to us.
     */
    Optional<SourceTree> elsewhere(RepositoryName repository);

    /** Every tag with the commit it leads to. */
    List<Tag> tags(RepositoryName repository);
}
