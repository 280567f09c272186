package dev.handback.adapters.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import dev.handback.source.SourceTree;
import dev.handback.source.SourceTreeContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommitTreeTest extends SourceTreeContract {
    private final TestRepository repository;
    private final GitRepository git;

    CommitTreeTest(@TempDir Path folder) {
        this.repository = new TestRepository(folder);
        this.git = GitRepository.open(folder);
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Override
    protected SourceTree holding(FakeTree files) {
        repository.write(files).commit();
        return git.tree(git.head());
    }

    @Test
    void isTheCommitAndNotTheWorkTree() {
        SourceTree tree = holding(FakeTree.of("a.md", "one"));
        repository.write("a.md", "two").write("b.md", "new");

        assertThat(tree.files()).isEqualTo(FakeTree.of("a.md", "one").files());
        assertThat(tree.commit()).contains(git.head());
    }
}
