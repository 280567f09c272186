package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import dev.handback.survey.FileIndex;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link meant that leads to nothing. */
final class NearestFileTest {
    private static final NearestFile FILES = new NearestFile(new FileIndex(FakeTree.of(
                            "source/guide/roles.html.md.erb", "",
                            "source/guide/keys.html.md.erb", "",
                            "adr/0041-one-directory.md", "",
                            "adr/0042-two-regions.md", "",
                            "other/0007-two-regions.md", "",
                            "img/shop.png", "")
                    .files())
            .paths());

    @ParameterizedTest
    @CsvSource({
        "source/guide/role.html, source/guide/roles.html.md.erb",
        "source/runbooks/roles.html, source/guide/roles.html.md.erb",
        "source/adr/004-one-directory.md, adr/0041-one-directory.md",
        "docs/img/shop.png, img/shop.png"
    })
    void isTheFileThatWasMeant(String missing, String meant) {
        assertThat(FILES.find(missing)).contains(meant);
    }

    @Test
    void isNotGuessedBetweenTwo() {
        assertThat(FILES.find("docs/01-two-regions.md")).isEqualTo(Optional.empty());
        assertThat(FILES.find("docs/none.md")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "role.html, roles.html.md.erb, roles.html",
        "role.html#top, roles.html.md.erb, roles.html",
        "role, roles.md, roles",
        "role.md, roles.md, roles.md",
        "role.html, roles.html, roles.html",
        "role.html, roles.txt, roles.txt"
    })
    void isWrittenAsTheLinkWas(String written, String path, String shown) {
        assertThat(NearestFile.inStyleOf(written, path)).isEqualTo(shown);
    }
}
