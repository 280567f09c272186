package dev.handback.adapters.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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

    @Test
    void knowsWhenAFileWasLastChanged() {
        repository.write("a.md", "one").write("b.md", "beside").commit(Instant.parse("2026-01-02T10:00:00Z"));
        repository.write("a.md", "two").commit(Instant.parse("2026-03-04T10:00:00Z"));
        SourceTree tree = git.tree(git.head());

        assertThat(tree.lastChanged(new DocumentPath("a.md"))).contains(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(tree.lastChanged(new DocumentPath("b.md"))).contains(Instant.parse("2026-01-02T10:00:00Z"));
        assertThat(tree.lastChanged(new DocumentPath("none.md"))).isEmpty();
    }

    @Test
    void doesNotTakeTheDayOfAShallowCloneForThatOfAChange() throws IOException {
        repository.write("a.md", "one").commit(Instant.parse("2026-01-02T10:00:00Z"));
        repository.write("b.md", "two").commit(Instant.parse("2026-03-04T10:00:00Z"));
        repository.write("c.md", "three").commit(Instant.parse("2026-05-06T10:00:00Z"));
        repository.cutOffBefore("HEAD~1");
        try (GitRepository shallow = GitRepository.open(folder)) {
            SourceTree tree = shallow.tree(shallow.head());

            assertThat(tree.lastChanged(new DocumentPath("a.md"))).isEmpty();
            assertThat(tree.lastChanged(new DocumentPath("b.md"))).isEmpty();
            assertThat(tree.lastChanged(new DocumentPath("c.md"))).contains(Instant.parse("2026-05-06T10:00:00Z"));
        }
    }
}
