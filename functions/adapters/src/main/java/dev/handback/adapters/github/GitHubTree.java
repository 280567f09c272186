package dev.handback.adapters.github;

import dev.handback.host.HostException;
import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceException;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kohsuke.github.GHCommit;

/** A commit on GitHub: its list of files is here, a content is one call the first time it is read. */
final class GitHubTree implements SourceTree {
    private static final int MOST = 10;

    private final Installation installation;
    private final RepositoryName repository;
    private final CommitSha commit;
    private final Contents contents;

    GitHubTree(Installation installation, RepositoryName repository, CommitSha commit, Contents contents) {
        this.installation = installation;
        this.repository = repository;
        this.commit = commit;
        this.contents = contents;
    }

    /** What is known of the commit, and the contents known from elsewhere. */
    record Contents(NavigableMap<DocumentPath, SourceFile> files, BlobCache blobs) {}

    @Override
    public Optional<CommitSha> commit() {
        return Optional.of(commit);
    }

    @Override
    public List<SourceFile> files() {
        return List.copyOf(contents.files().values());
    }

    @Override
    public Optional<SourceFile> find(DocumentPath path) {
        return Optional.ofNullable(contents.files().get(path));
    }

    @Override
    public byte[] read(SourceFile file) {
        if (file.mode() == SourceFile.Mode.SUBMODULE) {
            throw new SourceException("Could not read %s in %s: it is a submodule, its content is another repository's."
                    .formatted(file.path(), repository));
        }
        String what = "read %s at %s in %s".formatted(file.path(), commit.abbreviated(), repository);
        return told(() -> installation.attempt(
                repository, what, session -> contents.blobs().get(file.id(), () -> blob(session, file.id()))));
    }

    @Override
    public Stream<byte[]> history(DocumentPath path) {
        String what = "read the history of %s before %s in %s".formatted(path, commit.abbreviated(), repository);
        return told(() -> installation.attempt(repository, what, session -> commits(session, path))).stream()
                .flatMap(sha ->
                        told(() -> installation.find(repository, what, session -> content(session, path, sha)))
                                .stream());
    }

    private List<String> commits(Session session, DocumentPath path) throws IOException {
        return session
                .repository()
                .queryCommits()
                .from(commit.hex())
                .path(path.value())
                .pageSize(MOST)
                .list()
                .iterator()
                .nextPage()
                .stream()
                .map(GHCommit::getSHA1)
                .toList();
    }

    /** Not there where that commit deleted the file. */
    private static Optional<byte[]> content(Session session, DocumentPath path, String sha) throws IOException {
        try (InputStream content =
                session.repository().getFileContent(path.value(), sha).read()) {
            return Optional.of(content.readAllBytes());
        }
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (HostException failure) {
            throw new SourceException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private static byte[] blob(Session session, ObjectId id) throws IOException {
        try (InputStream content = session.repository().getBlob(id.hex()).read()) {
            return content.readAllBytes();
        } catch (IllegalArgumentException bad) {
            throw new IOException("the content is not encoded as it says", bad);
        }
    }
}
