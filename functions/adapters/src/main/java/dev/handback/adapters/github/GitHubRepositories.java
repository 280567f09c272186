package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repositories of an installation on GitHub. */
final class GitHubRepositories implements Repositories {
    private static final int PAGE = 100;

    /** A tag of a tag is lawful in Git; nobody nests them deeper by accident. */
    private static final int NESTED_TAGS = 5;

    private final Installation installation;
    private final BlobCache blobs;

    GitHubRepositories(Installation installation, BlobCache blobs) {
        this.installation = installation;
        this.blobs = blobs;
    }

    @Override
    public String defaultBranch(RepositoryName repository) {
        return installation.attempt(
                repository,
                "read the default branch of " + repository,
                session -> session.fetched().getDefaultBranch());
    }

    @Override
    public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
        if (!ref.startsWith("refs/")) {
            throw new IllegalArgumentException("not a full ref: " + ref);
        }
        String path = "/git/ref/" + encode(ref.substring("refs/".length()));
        String what = "resolve %s in %s".formatted(ref, repository);
        return installation.find(repository, what, session -> peel(session, session.get(path)));
    }

    @Override
    public Commit commit(RepositoryName repository, CommitSha commit) {
        String what = "read the commit %s of %s".formatted(commit.abbreviated(), repository);
        return installation.attempt(repository, what, session -> {
            JsonNode answer = session.get("/git/commits/" + commit);
            return new Commit(commit, instant(Json.text(answer, "/committer/date")));
        });
    }

    @Override
    public SourceTree tree(RepositoryName repository, CommitSha commit) {
        String what = "list the files of %s at %s".formatted(repository, commit.abbreviated());
        return installation.attempt(repository, what, session -> {
            var files = TreeListing.of(session.repository(), commit);
            return new GitHubTree(installation, repository, commit, new GitHubTree.Contents(files, blobs));
        });
    }

    /** GitHub lists what lies between two commits on the first page only, and is asked for the second. */
    @Override
    public Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other) {
        String what = "compare %s with %s in %s".formatted(other.abbreviated(), one.abbreviated(), repository);
        String path = "/compare/%s...%s?page=2&per_page=1".formatted(one, other);
        return installation.find(
                repository,
                what,
                session -> Optional.of(new CommitSha(Json.text(session.get(path), "/merge_base_commit/sha"))));
    }

    /** GitHub tells what a commit changed with it, and is asked for as little of that as it gives. */
    @Override
    public Optional<SourceTree> elsewhere(RepositoryName repository) {
        Installation reading = installation.as(Scope.FILES);
        return reading.findElsewhere(repository, "list the files of " + repository, session -> {
            CommitSha head = new CommitSha(Json.text(session.get("/commits/HEAD?per_page=1"), "/sha"));
            var files = TreeListing.of(session.repository(), head);
            return Optional.of(new GitHubTree(reading, repository, head, new GitHubTree.Contents(files, blobs)));
        });
    }

    @Override
    public List<Tag> tags(RepositoryName repository) {
        return installation.attempt(
                repository,
                "list the tags of " + repository,
                session -> session.repository().listTags().withPageSize(PAGE).toList().stream()
                        .map(tag -> new Tag(
                                tag.getName(), new CommitSha(tag.getCommit().getSHA1())))
                        .toList());
    }

    private static Optional<CommitSha> peel(Session session, JsonNode ref) throws IOException {
        JsonNode answer = ref;
        for (int depth = 0; depth <= NESTED_TAGS; depth++) {
            String type = Json.text(answer, "/object/type");
            String sha = Json.text(answer, "/object/sha");
            if (!type.equals("tag")) {
                return type.equals("commit") ? Optional.of(new CommitSha(sha)) : Optional.empty();
            }
            answer = session.get("/git/tags/" + sha);
        }
        throw new IOException("tags of tags without an end");
    }

    private static Instant instant(String text) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException bad) {
            throw new IOException("not a time: " + text, bad);
        }
    }

    private static String encode(String ref) {
        return Arrays.stream(ref.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
