package dev.handback.adapters.git;

import dev.handback.host.Commit;
import dev.handback.host.Tag;
import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceException;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A Git repository on disk. Every failure is a {@link SourceException} of two sentences: what, and how to mend it. */
public final class GitRepository implements AutoCloseable {
    private static final java.util.regex.Pattern WEB_ADDRESS = java.util.regex.Pattern.compile(
            "(?:https://(?:[^@/]*@)?|ssh://git@|git@)(github\\.com)[:/]([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?");

    private final Repository repository;

    private GitRepository(Repository repository) {
        this.repository = repository;
    }

    /** Opens the repository that holds a folder, or is it (bare). */
    public static GitRepository open(Path folder) {
        QuietGit.install();
        if (!Files.exists(folder)) {
            throw new SourceException("%s does not exist. Name a folder that is a Git repository.".formatted(folder));
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        Path absolute = folder.toAbsolutePath().normalize();
        builder.findGitDir(absolute.toFile());
        if (builder.getGitDir() == null && Files.exists(absolute.resolve("HEAD"))) {
            builder.setGitDir(absolute.toFile());
        }
        if (builder.getGitDir() == null) {
            throw new SourceException(
                    "%s is not a Git repository. Run `git init` there, or name another folder.".formatted(folder));
        }
        try {
            return new GitRepository(builder.setMustExist(true).build());
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceException(
                    "The Git repository %s cannot be opened: %s. Try `git fsck` there.".formatted(folder, words(e)), e);
        }
    }

    /** What people call the repository: its folder's name. */
    public String name() {
        Path folder = repository.isBare()
                ? repository.getDirectory().toPath()
                : repository.getWorkTree().toPath();
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return name.endsWith(".git") && name.length() > 4 ? name.substring(0, name.length() - 4) : name;
    }

    public boolean isBare() {
        return repository.isBare();
    }

    /** Whether its history was cut off when it was cloned. */
    public boolean isShallow() {
        return Files.exists(repository.getDirectory().toPath().resolve("shallow"))
                || Files.exists(commonFolder().resolve("shallow"));
    }

    private Path commonFolder() {
        return repository.getCommonDirectory().toPath();
    }

    /** Where people see the repository in a browser, as the remote {@code origin} tells; never with its credentials. */
    public Optional<String> webAddress() {
        return Optional.ofNullable(repository.getConfig().getString("remote", "origin", "url"))
                .map(WEB_ADDRESS::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(url -> "https://" + url.group(1) + "/" + url.group(2));
    }

    /** The commit that is checked out. */
    public CommitSha head() {
        return find(Constants.HEAD)
                .orElseThrow(() -> new SourceException(
                        "The repository %s has no commit yet. Commit something first.".formatted(name())));
    }

    /** The commit that a revision ({@code main}, {@code v1.2}, {@code HEAD~3}, an id) leads to. */
    public CommitSha resolve(String revision) {
        return find(revision)
                .orElseThrow(() -> new SourceException(
                        isShallow()
                                ? "There is no commit '%s' in this shallow clone. Fetch the whole history with `git fetch --unshallow`."
                                        .formatted(revision)
                                : "There is no commit '%s' in %s. Look for the right name with `git log` or `git tag`."
                                        .formatted(revision, name())));
    }

    /** The commit that a revision leads to, where there is one. */
    public Optional<CommitSha> find(String revision) {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision);
            return id == null
                    ? Optional.empty()
                    : Optional.of(new CommitSha(walk.parseCommit(id).name()));
        } catch (RevisionSyntaxException | org.eclipse.jgit.errors.IncorrectObjectTypeException notCommit) {
            return Optional.empty();
        } catch (org.eclipse.jgit.errors.AmbiguousObjectException e) {
            throw new SourceException("'%s' is the beginning of several ids. Write more of it.".formatted(revision), e);
        } catch (IOException e) {
            throw unreadable("revision '" + revision + "'", e);
        }
    }

    /** The commit where two lines of history parted; nothing where they have none in common. */
    public Optional<CommitSha> mergeBase(CommitSha one, CommitSha other) {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one.hex())));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other.hex())));
            return Optional.ofNullable(walk.next()).map(commit -> new CommitSha(commit.name()));
        } catch (IOException e) {
            throw unreadable("history of " + one.abbreviated(), e);
        }
    }

    /** The folder of the work tree; nothing where the repository is bare. */
    public Optional<Path> folder() {
        return repository.isBare()
                ? Optional.empty()
                : Optional.of(repository.getWorkTree().toPath());
    }

    /** A commit's facts. */
    public Commit commit(CommitSha sha) {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(sha.hex()));
            return new Commit(sha, Instant.ofEpochSecond(commit.getCommitTime()));
        } catch (IOException e) {
            throw unreadable("commit " + sha.abbreviated(), e);
        }
    }

    /** The tags that lead to commits, the oldest commit first. */
    public List<Tag> tags() {
        try {
            return repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS).stream()
                    .flatMap(ref -> tag(ref).stream())
                    .sorted(Comparator.comparing(
                                    (Tag tag) -> commit(tag.commit()).committed())
                            .thenComparing(Tag::name))
                    .toList();
        } catch (IOException e) {
            throw unreadable("tags", e);
        }
    }

    private Optional<Tag> tag(Ref ref) {
        return find(ref.getName()).map(sha -> new Tag(ref.getName().substring(Constants.R_TAGS.length()), sha));
    }

    /** The commits that lead to this one by their first parents, this one first. */
    public List<Commit> firstParents(CommitSha from) {
        try (RevWalk walk = new RevWalk(repository)) {
            List<Commit> commits = new java.util.ArrayList<>();
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(ObjectId.fromString(from.hex())));
            walk.forEach(
                    c -> commits.add(new Commit(new CommitSha(c.name()), Instant.ofEpochSecond(c.getCommitTime()))));
            return commits;
        } catch (IOException e) {
            throw unreadable("history of " + from.abbreviated(), e);
        }
    }

    /** The files of a commit. */
    public SourceTree tree(CommitSha commit) {
        return CommitTree.read(repository, commit);
    }

    /** The files as they stand in the work tree: all that Git tracks, and all new ones that it does not ignore. */
    public SourceTree workTree() {
        return WorkTree.read(repository);
    }

    /** What changes in a file, as Git shows it; empty where nothing does. */
    public static String difference(DocumentPath path, byte[] before, byte[] after) {
        return Difference.unified(path, before, after);
    }

    static SourceException unreadable(String what, Exception cause) {
        return new SourceException(
                "The repository's %s cannot be read: %s. Try `git fsck`, or clone it again."
                        .formatted(what, words(cause)),
                cause);
    }

    private static String words(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip();
    }

    @Override
    public void close() {
        repository.close();
    }
}
