package dev.handback.adapters.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkTreeTest extends GitTreeContract {
    WorkTreeTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    protected SourceTree holding(FakeTree files) {
        repository.write(files).commit();
        return git.workTree();
    }

    @Test
    void isWhatStandsThereNowWithoutWhatGitIgnores() throws IOException {
        holding(FakeTree.of(".gitignore", "*.log\n", "a.md", "one", "gone.md", "x", "kept.log", "y"));
        repository.write("a.md", "longer than before").write("new.md", "new").write("b.log", "ignored");
        Files.delete(folder.resolve("gone.md"));

        assertThat(git.workTree().commit()).isEmpty();
        assertThat(git.workTree().files())
                .isEqualTo(FakeTree.of(".gitignore", "*.log\n", "a.md", "longer than before", "new.md", "new")
                        .files());
    }

    @Test
    void seesAChangeOfTheSameLengthInTheSameMoment() {
        holding(FakeTree.of("a.md", "one"));
        repository.write("a.md", "two");

        assertThat(git.workTree().files()).isEqualTo(FakeTree.of("a.md", "two").files());
    }

    /** The id is Git's, of the text with its own line ends; the size is that of what is read. */
    @Test
    void tellsTheSizeOfWhatStandsInTheFolder() {
        holding(FakeTree.of(".gitattributes", "*.md text eol=crlf\n"));
        repository.write("a.md", "one\r\ntwo\r\n");
        SourceTree tree = git.workTree();
        SourceFile file = tree.files().getLast();

        assertThat(file.id())
                .isEqualTo(FakeTree.of("a.md", "one\ntwo\n").files().getFirst().id());
        assertThat(file.size()).isEqualTo(10).isEqualTo(tree.read(file).length);
    }

    @Test
    void followsNoLink() throws IOException {
        holding(FakeTree.of("a.md", "one"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("out.md"), Path.of("/etc/hostname"));

        assertThat(git.workTree().files())
                .extracting(file -> file.path() + " " + file.mode())
                .containsExactly("a.md FILE", "loop SYMLINK", "out.md SYMLINK");
    }

    @Test
    void remembersWhatWasCommittedBefore() {
        repository.write("a.md", "one").commit();
        repository.write("a.md", "two");

        assertThat(git.workTree()
                        .history(new DocumentPath("a.md"))
                        .map(content -> new String(content, StandardCharsets.UTF_8)))
                .containsExactly("one");
    }
}
