package dev.handback.adapters.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.adapters.SiteStoreContract;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderSiteStoreTest extends SiteStoreContract {
    @TempDir
    private Path temporary;

    @Override
    protected SiteStore store() {
        return FolderSiteStore.open(temporary.resolve("site"));
    }

    @Test
    void leavesFilesToOpenAndNothingElse() throws IOException {
        store().write("latest/index.html", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/html");

        try (var files = Files.walk(temporary).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(temporary.resolve("site/latest/index.html"));
        }
        assertThat(temporary.resolve("site/latest/index.html")).hasContent("hello");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        SiteStore store = store();
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("secret.html"), "secret");
        Files.createSymbolicLink(temporary.resolve("site/out"), outside);

        assertThat(store.read("out/secret.html")).isEmpty();
        assertThat(store.list("")).isEmpty();
        assertThatExceptionOfType(SiteStoreException.class)
                .isThrownBy(() -> store.write("out/new.html", new byte[0], "text/html"))
                .withMessageContaining("out/new.html");
        assertThat(outside.resolve("new.html")).doesNotExist();
    }
}
