package dev.handback.adapters.git;

import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository in a folder, made for a test. */
final class TestRepository {
    private final Path folder;

    TestRepository(Path folder) {
        this.folder = folder;
        try {
            Git.init().setDirectory(folder.toFile()).call().close();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    TestRepository write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private TestRepository write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestRepository write(FakeTree files) {
        for (SourceFile file : files.files()) {
            write(file.path().value(), files.read(file));
        }
        return this;
    }

    TestRepository commit() {
        return commit(Instant.parse("2026-11-18T10:00:00Z"));
    }

    TestRepository commit(Instant at) {
        PersonIdent maria = new PersonIdent("maria", "maria@acme.example", at, ZoneOffset.UTC);
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Write")
                    .setAuthor(maria)
                    .setCommitter(maria)
                    .setSign(false)
                    .call();
            return this;
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a shallow clone has it: what led to this commit is not known. */
    void cutOffBefore(String revision) throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            Files.writeString(
                    folder.resolve(".git/shallow"),
                    Optional.ofNullable(git.getRepository().resolve(revision))
                                    .orElseThrow()
                                    .name() + "\n");
        }
    }
}
