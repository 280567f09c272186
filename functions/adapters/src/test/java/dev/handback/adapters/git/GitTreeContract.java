package dev.handback.adapters.git;

import dev.handback.source.SourceTreeContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract, kept by a repository in a folder. */
abstract class GitTreeContract extends SourceTreeContract {
    final Path folder;
    final TestRepository repository;
    final GitRepository git;

    GitTreeContract(@TempDir Path folder) {
        this.folder = folder;
        this.repository = new TestRepository(folder);
        this.git = GitRepository.open(folder);
    }

    @AfterEach
    final void close() {
        git.close();
    }
}
