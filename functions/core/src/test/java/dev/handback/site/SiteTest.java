package dev.handback.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.access.AccessStory;
import dev.handback.access.Contradiction;
import dev.handback.access.CredentialEvent;
import dev.handback.access.GrantId;
import dev.handback.access.GrantProjection;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a whole site promises. */
final class SiteTest {
    private static final Instant AS_OF = Instant.parse("2026-11-18T14:05:00Z");
    private static final String HOSTILE = """
            # <script>alert(1)</script> {{> icons}}

            [x](javascript:alert(1)) [y](data:text/html,hi) <a href="JaVaScRiPt:alert(1)">z</a>
            <img src=x onerror=alert(1)> <iframe src="https://evil.example"></iframe>
            <svg onload=alert(1)></svg> <style>*{}</style> <form action="/x"><button>b</button></form>
            ![logo](https://evil.example/pixel.png) <div onclick="x()" style="position:fixed">w</div>
            <a href="//evil.example/x">q</a> {{title}} {{{content}}}

            | a | b |
            |---|---|
            | 1 | 2 |

            - [x] done
            """;

    private static MemoryStore publish(SourceTree tree, String... ids) {
        MemoryStore store = new MemoryStore();
        publish(store, tree, ids);
        return store;
    }

    private static void publish(MemoryStore store, SourceTree tree, String... ids) {
        List<Edition> editions = List.of(ids).stream()
                .map(id -> new Edition(id, SiteVersion.Kind.RELEASE, MemoryTree.COMMIT, AS_OF))
                .toList();
        new SitePublisher(store, source(tree)).publish(editions, AS_OF, told -> {});
    }

    private static SiteSource source(SourceTree tree) {
        return new MemorySource(tree, List.of());
    }

    /** A repository in memory, with what the ledger has against its register. */
    private record MemorySource(SourceTree tree, List<Contradiction> contradictions) implements SiteSource {
        @Override
        public String name() {
            return "acme-shop";
        }

        @Override
        public SourceTree tree(CommitSha commit) {
            return tree;
        }

        @Override
        public Optional<String> sourceUrl(CommitSha commit) {
            return Optional.empty();
        }

        @Override
        public List<Contradiction> contradictions(Instant now) {
            return contradictions;
        }
    }

    private static String words(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        String text = Pattern.compile("<[^>]*>").matcher(main).replaceAll(" ");
        return LinkWalk.unescape(text).replaceAll("\\s+", " ").strip();
    }

    @Test
    void homeSaysHowFarTheTeamIs() throws IOException {
        MemoryStore site = publish(MemoryTree.sample(), "2026-11-18-r1");

        assertThat(words(site.text("latest/index.html")))
                .startsWith("Handoff status Version 2026-11-18-r1, commit 4f2c1aa , as of 18 Nov 2026 14:05 UTC"
                        + " Your team can run 14 of 22 procedures without Northwind Ops")
                .contains("checkout 4 of 4 orders-db 3 of 7 pipeline 3 of 4 prod 2 of 5 incidents 2 of 2")
                .contains("Exercised by your team: 14 Reviewed: 7 Written: 1 Missing: 0")
                .contains("6 grants held by 2 people");
    }

    @Test
    void theRegisterShowsAccessOfWhichSystemsSayOtherwise() throws IOException {
        GrantProjection found = GrantProjection.of(new GrantId("eli-aws-prod-read"))
                .with(AccessStory.occurrence(
                        new CredentialEvent.Unknown("ACCESS_SEEN", Map.of()), "seen", AccessStory.NOON));
        MemoryStore store = new MemoryStore();
        SiteSource source =
                new MemorySource(MemoryTree.sample(), List.of(new Contradiction(Contradiction.Kind.UNDECLARED, found)));
        Edition edition = new Edition("v1", SiteVersion.Kind.RELEASE, MemoryTree.COMMIT, AS_OF);
        new SitePublisher(store, source).publish(List.of(edition), AS_OF, told -> {});

        assertThat(words(store.text("latest/access/index.html")))
                .contains("Undeclared 1 seen in the system, and in no file of the register"
                        + " provider: dana-nw aws-identity-center 111122223333 observed AC017");
    }

    @Test
    void theRegisterSaysWhoPutsTheirNameToTheEndOfAnAccess() throws IOException {
        assertThat(words(publish(MemoryTree.sample(), "v1").text("latest/access/index.html")))
                .contains("23 Oct 2026 taken back attested maria, #131")
                .contains("7 Dec 2026 in 19 days declared");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        LinkWalk walk = new LinkWalk(publish(MemoryTree.sample(), "v1", "v2").files);

        assertThat(walk.dead()).isEmpty();
        assertThat(walk.followed).isGreaterThan(2000);
    }

    @Test
    void sameInputsGiveSameBytes() throws IOException {
        Map<String, byte[]> first = publish(MemoryTree.sample(), "v1", "v2").files;
        Map<String, byte[]> second = publish(MemoryTree.sample(), "v1", "v2").files;

        assertThat(first.keySet()).isEqualTo(second.keySet());
        first.forEach((key, bytes) -> assertThat(second.get(key)).as(key).isEqualTo(bytes));
    }

    @Test
    void everyMarkdownFileHasAPage() throws IOException {
        MemoryTree tree = MemoryTree.sample();
        String pages = publish(tree, "v1").text("v1/pages.json");

        assertThat(tree.files().stream().map(file -> file.path().value()).filter(path -> path.endsWith(".md")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(pages).contains("\"" + path + "\""));
    }

    @Test
    void namesVersionsOnlyWhenTheyAreComplete() {
        MemoryStore site = publish(MemoryTree.of("README.md", "# Shop"), "v1");

        assertThat(site.written.getLast()).isEqualTo("versions.json");
        assertThat(site.written.indexOf("v1/manifest.json"))
                .isGreaterThan(site.written.indexOf("v1/index.html"))
                .isLessThan(site.written.indexOf("versions.js"));
    }

    @Test
    void neverWritesAVersionAgain() {
        MemoryStore site = publish(MemoryTree.of("README.md", "# Shop"), "v1");
        site.written.clear();
        publish(site, MemoryTree.of("README.md", "# Another"), "v1", "v2");

        assertThat(site.written).noneMatch(key -> key.startsWith("v1/")).contains("v2/index.html");
        assertThat(site.text("v1/README/index.html")).contains("Shop").doesNotContain("Another");
        assertThat(words(site.text("v2/index.html")))
                .contains("What changed since v1")
                .contains("Pages: 1 changed.");
    }

    @Test
    void letsADocumentThatIsNestedWithoutEndStopNoOther() {
        String deep = "[".repeat(4000) + "x" + "]".repeat(4000) + "\n\n" + "*".repeat(9000) + "a" + "_".repeat(9000);
        MemoryStore site = publish(MemoryTree.of("deep.md", "# Deep\n\n" + deep, "README.md", "# Shop"), "v1");

        assertThat(site.text("v1/README/index.html")).contains("Shop");
        assertThat(site.text("v1/deep/index.html")).contains("</html>");
    }

    @Test
    void keepsItsOwnIdsApartFromThoseOfADocument() {
        String text = "# Shop\n\n## Content\n\n## Top\n\n## Nav\n\n## Toc\n\n## Newer\n\n## Content\n";
        String page = publish(MemoryTree.of("README.md", text), "v1").text("v1/README/index.html");

        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(id -> id.group(1)))
                .contains("content", "content-1", "page.content")
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheFootnotesOfARunbook() {
        String text = """
                ---
                kind: runbook
                ---
                # Restart

                ## Steps

                1. Stop it.[^why]
                2. Start it.[^1]

                [^1]: By [hand](other.md).
                [^why]: Since the outage.
                """;
        MemoryStore site = publish(MemoryTree.of("docs/restart.md", text, "docs/other.md", "# Other"), "v1");

        assertThat(words(site.text("v1/docs/restart/index.html")))
                .contains("Stop it. 1 Start it. 2")
                .containsSubsequence("Footnotes", "Since the outage.", "By hand .");
        assertThat(new LinkWalk(site.files).dead()).isEmpty();
    }

    @Test
    void keepsTagsApartThatDifferInCaseOnly() {
        MemoryStore site =
                publish(MemoryTree.of("README.md", "# Shop"), "v1-rc", "V1-RC", "latest", "a/b", "con", "..");

        assertThat(site.files.keySet())
                .contains(
                        "v1-rc/index.html",
                        "V1-RC~2/index.html",
                        "%6Catest/index.html",
                        "a%2Fb/index.html",
                        "%63on/index.html",
                        "%2E%2E/index.html");
        assertThat(new LinkWalk(site.files).dead()).isEmpty();
    }

    @Test
    void givesEveryStrangeNameAPageOfItsOwn() {
        MemoryStore site = publish(
                MemoryTree.of(
                        "README.md", "# A\n\n[b](readme.md) [c](sub%20folder/50%25%20%231?.md) [d](über/naïve.md)",
                        "readme.md", "# B",
                        "Readme.markdown", "# C",
                        "a.md", "# D\n\n[e](a/index.md)",
                        "a/index.md", "# E",
                        "sub folder/50% #1?.md", "# F",
                        "über/naïve.md", "# G\n\n[up](../README.md)",
                        "line\nbreak.md", "# H",
                        "nul.md", "# I",
                        "index.html/x.md", "# J",
                        "access.md", "# K",
                        "style.css/y.md", "# L"),
                "v1");

        assertThat(new LinkWalk(site.files).dead()).isEmpty();
        for (String title : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")) {
            assertThat(site.files.keySet().stream()
                            .filter(key -> key.startsWith("v1/"))
                            .filter(key -> site.text(key).contains("<h1>" + title + "</h1>")))
                    .as(title)
                    .hasSize(1);
        }
        assertThat(site.files.keySet().stream().map(SafeName::key)).doesNotHaveDuplicates();
        assertThat(site.text("v1/README/index.html")).contains("%C3%BCber");
    }

    @Test
    void letsNothingActThatADocumentBrings() {
        String page = publish(MemoryTree.of("README.md", HOSTILE), "v1").text("v1/README/index.html");
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

        assertThat(main.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "javascript:",
                        "<script",
                        "onerror",
                        "onload",
                        "onclick",
                        "<iframe",
                        "<style",
                        "style=",
                        "<form")
                .doesNotContain("<img", "data:text", "<h1><");
        assertThat(main)
                .contains("logo", "{{title}}", "https://evil.example/x")
                .contains("<div class=\"wide\" tabindex=\"0\"><table>")
                .contains("aria-label=\"done\"");
    }

    @Test
    void leavesMailAddressesOutOfPagesMadeOfRecords() throws IOException {
        MemoryStore site = publish(MemoryTree.sample(), "v1");

        for (String page : List.of("index", "ownership/index", "access/index", "operators/index", "matrix/index")) {
            assertThat(site.text("v1/" + page + ".html")).doesNotContain("@acme.example", "@northwind.example");
        }
    }

    @Test
    void saysWithoutOwnershipWhatWasFound() {
        MemoryStore site = publish(MemoryTree.of("docs/runbooks/a.md", "# A\n\n## Steps\n\n1. Do it.\n"), "v1");

        assertThat(words(site.text("v1/index.html")))
                .contains("1 runbook found. None has a record that somebody on your team has followed it.")
                .doesNotContain("0 of 0");
        assertThat(new LinkWalk(site.files).dead()).isEmpty();
    }
}
