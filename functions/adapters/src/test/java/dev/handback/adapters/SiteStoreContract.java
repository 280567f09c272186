package dev.handback.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.handback.site.SiteStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place of the site does alike. */
public abstract class SiteStoreContract {
    private static final String HTML = "text/html; charset=utf-8";

    /** An empty store. */
    protected abstract SiteStore store() throws Exception;

    @Test
    void readsWhatWasWritten() throws Exception {
        SiteStore store = store();
        store.write("latest/runbooks/index.html", "Grüße".getBytes(UTF_8), HTML);

        assertThat(store.read("latest/runbooks/index.html")).hasValue("Grüße".getBytes(UTF_8));
    }

    @Test
    void findsNoFileThatWasNotWritten() throws Exception {
        SiteStore store = store();
        store.write("latest/index.html", new byte[0], HTML);

        assertThat(store.read("latest/other.html")).isEmpty();
        assertThat(store.read("latest")).isEmpty();
        assertThat(store.list("v1/")).isEmpty();
    }

    @Test
    void keepsAnEmptyFileAndEveryByte() throws Exception {
        SiteStore store = store();
        byte[] every = new byte[70_000];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        store.write("empty.js", new byte[0], "text/javascript");
        store.write("all.zip", every, "application/zip");

        assertThat(store.read("empty.js")).hasValue(new byte[0]);
        assertThat(store.read("all.zip")).hasValue(every);
    }

    @Test
    void replacesAFile() throws Exception {
        SiteStore store = store();
        store.write("versions.json", "long before".getBytes(UTF_8), "application/json");
        store.write("versions.json", "now".getBytes(UTF_8), "application/json");

        assertThat(store.read("versions.json")).hasValue("now".getBytes(UTF_8));
        assertThat(store.list("")).containsExactly("versions.json");
    }

    @Test
    void listsByThePlainBeginningOfKeysSorted() throws Exception {
        SiteStore store = store();
        for (String key : List.of("latest/b.html", "latest/a/c.html", "latest-2/a.html", "v1/a b+ü%.html")) {
            store.write(key, new byte[] {1}, HTML);
        }

        assertThat(store.list("latest/")).containsExactly("latest/a/c.html", "latest/b.html");
        assertThat(store.list("latest")).containsExactly("latest-2/a.html", "latest/a/c.html", "latest/b.html");
        assertThat(store.list("v1/")).containsExactly("v1/a b+ü%.html");
        assertThat(store.read("v1/a b+ü%.html")).hasValue(new byte[] {1});
        assertThat(store.list("")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/..", ".", "a/./b", "a\\b", "a\u0000b", "a\nb"})
    void refusesAKeyThatIsNoPathInside(String key) throws Exception {
        SiteStore store = store();

        assertThatIllegalArgumentException().isThrownBy(() -> store.write(key, new byte[0], HTML));
        assertThatIllegalArgumentException().isThrownBy(() -> store.read(key));
        assertThat(store.list("")).isEmpty();
    }

    @Test
    void showsNoHalfFileWhileItIsReplaced() throws Exception {
        SiteStore store = store();
        byte[] first = "a".repeat(50_000).getBytes(UTF_8);
        byte[] second = "b".repeat(50_000).getBytes(UTF_8);
        store.write("index.html", first, HTML);

        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = both.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    store.write("index.html", i % 2 == 0 ? second : first, HTML);
                }
            });
            for (byte[] seen : readUntil(writing, store)) {
                assertThat(seen).isIn(first, second);
            }
        }
    }

    private static List<byte[]> readUntil(Future<?> end, SiteStore store)
            throws ExecutionException, InterruptedException {
        List<byte[]> seen = new ArrayList<>();
        do {
            seen.add(store.read("index.html").orElseThrow());
        } while (!end.isDone() && seen.size() < 200);
        end.get();
        return seen;
    }
}
