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

/** A commit on GitHub: its list of files is here, a content is one call the first time it is read. */
final class GitHubTree implements SourceTree {
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
        try {
            return installation.attempt(
                    repository, what, session -> contents.blobs().get(file.id(), () -> blob(session, file.id())));
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
