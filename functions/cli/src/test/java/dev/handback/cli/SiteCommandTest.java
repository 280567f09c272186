package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is written again, after an earlier run ended well, was killed, or is still at it. */
final class SiteCommandTest {
    @TempDir
    private Path folder;

    private Path site;
    private Shell shop;

    @BeforeEach
    void writeARepository() {
        site = folder.resolve("site");
        shop = new Shell(folder.resolve("shop"));
        shop.commit("README.md", "# Shop");
    }

    private int site() {
        return shop.run("site", folder.resolve("shop").toString(), "--out", site.toString());
    }

    @Test
    void showsTheHeadThatIsCheckedOutNow() {
        shop.tag("v1");
        assertThat(site()).isEqualTo(ExitCode.CLEAN);
        shop.commit("README.md", "# Another shop").tag("v1");

        assertThat(site()).isEqualTo(ExitCode.CLEAN);
        assertThat(shop.said()).contains("v1~2 ");
        assertThat(site.resolve("latest/README/index.html")).content().contains("Another shop");
        assertThat(site.resolve("v1/README/index.html")).content().doesNotContain("Another shop");
    }

    @Test
    void keepsTheSitesOfTwoRepositoriesApart() {
        site();
        Shell other = new Shell(folder.resolve("billing")).commit("README.md", "# Billing");

        assertThat(other.run("site", folder.resolve("billing").toString(), "--out", site.toString()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(other.complained())
                .isEqualToNormalizingNewlines(
                        "handback: %s holds the site of shop. Name another folder for billing.\n".formatted(site));
    }

    @Test
    void goesOnWhereARunWasKilled() throws IOException {
        Files.createDirectories(site.resolve(".unfinished-1/v2"));
        Files.createDirectories(site.resolve("v1"));
        Files.writeString(site.resolve("v1/manifest.json"), "{}");

        assertThat(site()).isEqualTo(ExitCode.CLEAN);
        assertThat(site.resolve("latest/index.html")).exists();
        assertThat(site).isDirectoryNotContaining("glob:**.unfinished-*");
    }

    @Test
    void waitsForNoOtherRun() throws IOException {
        try (StagedFolder other = StagedFolder.in(site)) {
            assertThat(other.list("")).isEmpty();
            assertThat(site()).isEqualTo(ExitCode.NOT_CHECKED);
            assertThat(shop.complained())
                    .isEqualToNormalizingNewlines(
                            "handback: Another run is writing to %s. Wait until it has ended, or name another folder.\n"
                                    .formatted(site));
        }
    }

    @Test
    void leavesNoFolderThatNothingWasWrittenTo() throws IOException {
        StagedFolder.in(site).close();

        assertThat(site).doesNotExist();
    }
}
