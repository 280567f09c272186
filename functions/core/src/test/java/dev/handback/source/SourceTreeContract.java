package dev.handback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every source of files does in the same way. */
public abstract class SourceTreeContract {
    private static final FakeTree FILES = FakeTree.of(
                    "README.md", "# Shop\n",
                    "docs/a-b.md", "one",
                    "docs/a/c.md", "two\r\nlines",
                    "docs/über uns.md", "Grüße\n",
                    "docs/empty.md", "")
            .with("docs/picture.png", new byte[] {0, (byte) 0xFF, '\r', '\n', 0});

    /** A tree that holds the files of this one and no others. */
    protected abstract SourceTree holding(FakeTree files);

    @Test
    final void listsEveryFileByPathWithTheIdAndSizeThatGitGivesIt() {
        assertThat(holding(FILES).files()).isEqualTo(FILES.files());
    }

    @Test
    final void readsEveryByte() {
        SourceTree tree = holding(FILES);

        assertThat(tree.files()).allSatisfy(file -> assertThat(tree.read(file)).isEqualTo(FILES.read(file)));
    }

    @Test
    final void findsAFileByItsWholePath() {
        SourceTree tree = holding(FILES);

        assertThat(tree.find(new DocumentPath("docs/a/c.md")).map(tree::read))
                .contains("two\r\nlines".getBytes(StandardCharsets.UTF_8));
        assertThat(tree.find(new DocumentPath("docs/a"))).isEmpty();
        assertThat(tree.find(new DocumentPath("DOCS/a-b.md"))).isEmpty();
    }
}
