package dev.handback.adapters.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.host.HostException;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceException;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceFile.Mode;
import dev.handback.source.SourceTree;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class TreeTest extends GitHubTest {
    private static final String ONE = "1111111111111111111111111111111111111111";
    private static final String TWO = "2222222222222222222222222222222222222222";
    private static final String DOCS = "d0c5d0c5d0c5d0c5d0c5d0c5d0c5d0c5d0c5d0c5";
    private static final String TREES = REPO + "/git/trees/";

    @Test
    void listsACommitInOneCallSortedByPath() {
        github.on(
                "GET",
                TREES + HEAD + "?recursive=1",
                Reply.of(
                        200,
                        tree(
                                false,
                                entry("docs", "040000", "tree", DOCS),
                                entry("docs/b.md", "100644", "blob", ONE),
                                entry("docs/a b.md", "100755", "blob", TWO),
                                entry("link", "120000", "blob", TWO),
                                entry("lib", "160000", "commit", ONE))));

        SourceTree tree = app.repositories(INSTALLATION).tree(SHOP, HEAD);

        assertThat(tree.commit()).contains(HEAD);
        assertThat(tree.files())
                .containsExactly(
                        file("docs/a b.md", TWO, Mode.FILE, 12),
                        file("docs/b.md", ONE, Mode.FILE, 12),
                        file("lib", ONE, Mode.SUBMODULE, 0),
                        file("link", TWO, Mode.SYMLINK, 12));
        assertThat(tree.find(new DocumentPath("docs/b.md"))).contains(file("docs/b.md", ONE, Mode.FILE, 12));
        assertThat(github.calls()).containsExactly("GET " + TREES + HEAD + "?recursive=1");
    }

    @Test
    void walksFolderByFolderWhereTheListIsCut() {
        String cut = tree(true, entry("README.md", "100644", "blob", ONE));
        String top = tree(false, entry("README.md", "100644", "blob", ONE), entry("docs", "040000", "tree", DOCS));
        github.on("GET", TREES + HEAD + "?recursive=1", Reply.of(200, cut));
        github.on("GET", TREES + HEAD, Reply.of(200, top));
        github.on(
                "GET",
                TREES + DOCS + "?recursive=1",
                Reply.of(200, tree(false, entry("runbooks/a.md", "100644", "blob", TWO))));

        assertThat(app.repositories(INSTALLATION).tree(SHOP, HEAD).files())
                .containsExactly(file("README.md", ONE, Mode.FILE, 12), file("docs/runbooks/a.md", TWO, Mode.FILE, 12));
    }

    @Test
    void failsRatherThanShowingPartOfAFolder() {
        github.on("GET", TREES + HEAD + "?recursive=1", Reply.of(200, tree(true)));
        github.on("GET", TREES + HEAD, Reply.of(200, tree(true)));

        assertThatExceptionOfType(HostException.class)
                .isThrownBy(() -> app.repositories(INSTALLATION).tree(SHOP, HEAD))
                .withMessageContaining("more entries than GitHub lists");
    }

    @Test
    void readsAContentOnceForEveryCommitThatHasIt() {
        String listing = tree(false, entry("a.md", "100644", "blob", ONE), entry("b.md", "100644", "blob", ONE));
        github.on("GET", TREES + HEAD + "?recursive=1", Reply.of(200, listing));
        github.on("GET", TREES + BASE + "?recursive=1", Reply.of(200, listing));
        github.on("GET", REPO + "/git/blobs/" + ONE, Reply.of(200, blob("Grüße\n", ONE)));

        SourceTree head = app.repositories(INSTALLATION).tree(SHOP, HEAD);
        SourceTree base = app.repositories(INSTALLATION).tree(SHOP, BASE);

        for (SourceTree tree : new SourceTree[] {head, base}) {
            assertThat(tree.files())
                    .allSatisfy(file -> assertThat(tree.read(file)).isEqualTo("Grüße\n".getBytes(UTF_8)));
        }
        assertThat(github.calls())
                .filteredOn(call -> call.contains("/git/blobs/"))
                .hasSize(1);
    }

    @Test
    void saysWhichFileCouldNotBeRead() {
        github.on(
                "GET",
                TREES + HEAD + "?recursive=1",
                Reply.of(
                        200, tree(false, entry("a.md", "100644", "blob", ONE), entry("lib", "160000", "commit", TWO))));
        github.on("GET", REPO + "/git/blobs/" + ONE, Reply.of(502, ""));
        SourceTree tree = app.repositories(INSTALLATION).tree(SHOP, HEAD);

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> tree.read(tree.files().getFirst()))
                .withMessageStartingWith("Could not read a.md at 4f2c1aa in acme/shop: GitHub answered 502")
                .withCauseInstanceOf(HostException.class);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> tree.read(tree.files().getLast()))
                .withMessageContaining("submodule");
    }

    @Test
    void remembersWhatAFileHeldBeforeOneCommitAfterTheOther() {
        github.on("GET", TREES + HEAD + "?recursive=1", Reply.of(200, tree(false)));
        github.on(
                "GET",
                REPO + "/commits?sha=" + HEAD + "&path=a.md&per_page=10",
                Reply.of(200, "[{'sha':'%s'},{'sha':'%s'}]".formatted(HEAD, BASE)));
        github.on("GET", REPO + "/contents/a.md?ref=" + HEAD, Reply.of(200, content("two")));
        github.on("GET", REPO + "/contents/a.md?ref=" + BASE, Reply.of(404, "{'message':'Not Found'}"));
        SourceTree tree = app.repositories(INSTALLATION).tree(SHOP, HEAD);

        assertThat(tree.history(new DocumentPath("a.md")).findFirst()).contains("two".getBytes(UTF_8));
        assertThat(github.calls()).noneMatch(call -> call.endsWith("ref=" + BASE));
        assertThat(tree.history(new DocumentPath("a.md"))).containsExactly("two".getBytes(UTF_8));
    }

    private static String content(String text) {
        return "{'type':'file','encoding':'base64','name':'a.md','path':'a.md','content':'%s'}"
                .formatted(Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
    }

    private static SourceFile file(String path, String id, Mode mode, long size) {
        return new SourceFile(new DocumentPath(path), new ObjectId(id), mode, size);
    }

    private static String tree(boolean truncated, String... entries) {
        return "{'sha':'%s','truncated':%s,'tree':[%s]}".formatted(HEAD, truncated, String.join(",", entries));
    }

    private static String entry(String path, String mode, String type, String sha) {
        String size = type.equals("blob") ? ",'size':12" : "";
        return "{'path':'%s','mode':'%s','type':'%s','sha':'%s'%s}".formatted(path, mode, type, sha, size);
    }

    private static String blob(String text, String sha) {
        String lines = Base64.getMimeEncoder(8, new byte[] {'\n'})
                .encodeToString(text.getBytes(UTF_8))
                .replace("\n", "\\n");
        return "{'sha':'%s','encoding':'base64','size':8,'content':'%s\\n'}".formatted(sha, lines);
    }
}
