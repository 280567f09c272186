package dev.handback.adapters.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommitTreeTest extends GitTreeContract {
    CommitTreeTest(@TempDir Path folder) {
        super(folder);
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

    @Test
    void remembersWhatAFileHeldInTheCommitsThatChangedIt() {
        repository.write("a.md", "one").commit();
        repository.write("b.md", "beside").commit();
        repository.write("a.md", "two").commit();

        assertThat(git.tree(git.head())
                        .history(new DocumentPath("a.md"))
                        .map(content -> new String(content, StandardCharsets.UTF_8)))
                .containsExactly("two", "one");
        assertThat(git.tree(git.head()).history(new DocumentPath("none.md"))).isEmpty();
    }
}
