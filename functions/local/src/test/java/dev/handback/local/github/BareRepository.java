package dev.handback.local.github;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A bare repository without a commit, its default branch main. */
public final class BareRepository {
    private BareRepository() {}

    public static Path create(Path folder) {
        try (Repository repository =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link("refs/heads/main");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
