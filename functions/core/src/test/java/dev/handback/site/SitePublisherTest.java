package dev.handback.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.check.Floor;
import dev.handback.policy.Policy;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceException;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of versions when names come to mean other commits, and when one of several fails. */
final class SitePublisherTest {
    private static final Instant AS_OF = Instant.parse("2026-11-18T14:05:00Z");
    private static final CommitSha FIRST = new CommitSha("a".repeat(40));
    private static final CommitSha SECOND = new CommitSha("b".repeat(40));
    private static final CommitSha THIRD = new CommitSha("c".repeat(40));

    private final MemoryStore site = new MemoryStore();
    private final List<String> told = new ArrayList<>();

    /** As after a tag was moved, or a commit was amended on the same day. */
    @Test
    void givesAnotherCommitOfTheSameNameAVersionOfItsOwn() {
        Source shop = new Source(Map.of(FIRST, "# Shop", SECOND, "# Another"));
        publish(shop, edition("v1", FIRST));
        publish(shop, edition("v1", SECOND));
        publish(shop, edition("v1", SECOND));

        assertThat(told).containsExactly("v1", "v1~2", "v1~2 kept");
        assertThat(site.text("v1/README/index.html")).contains("Shop");
        assertThat(site.text("v1%7E2/README/index.html")).contains("Another");
        assertThat(site.text("latest/README/index.html")).contains("Another");
    }

    @Test
    void keepsWhatIsDoneWhenALaterVersionFails() {
        Source shop = new Source(Map.of(FIRST, "# Shop"));

        assertThatThrownBy(() -> publish(shop, edition("v1", FIRST), edition("v2", SECOND)))
                .hasMessage("there is no such commit");
        assertThat(new SitePublisher(site, shop).knows("v1", FIRST)).isTrue();
        assertThat(new SitePublisher(site, shop).knows("v2", SECOND)).isFalse();
    }

    @Test
    void publishesTheNewestThoughAnOlderOneFails() {
        Source shop = new Source(Map.of(FIRST, "# Shop"));

        assertThatThrownBy(() -> publish(shop, edition("v0", SECOND), edition("v00", THIRD), edition("v1", FIRST)))
                .hasMessage("there is no such commit")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(told).containsExactly("v1");
        assertThat(site.text("latest/README/index.html")).contains("Shop");
        assertThat(site.text("versions.json")).contains("v1").doesNotContain("v0");
    }

    /** Readers come while it is written: what a page needs and leads to is there before it. */
    @Test
    void writesTheEntranceOfTheNewestAfterAllThatItLeadsTo() {
        publish(new Source(Map.of(FIRST, "# Shop\n\n![A map](map.png)")), edition("v1", FIRST));

        assertThat(site.written)
                .containsSubsequence(
                        "latest/style.css",
                        "latest/_files/map.png",
                        "latest/README/index.html",
                        "latest/files/index.html",
                        "latest/index.html",
                        "latest/manifest.json",
                        "index.html");
    }

    /** Somebody appends to the ledger while the pages are made. */
    @Test
    void namesOneHeadOfTheLedgerThroughoutAVersion() {
        publish(new Source(Map.of(FIRST, "# Shop")), edition("v1", FIRST));

        assertThat(site.text("v1/access/index.html")).contains("1:abc");
        assertThat(site.text("v1/manifest.json")).contains("1:abc");
    }

    @Test
    void findsAKeyForAPageAndAPictureBelowManyFolders() {
        String deep = "a-folder-with-a-long-name/".repeat(60);
        Source shop = new Source(Map.of(FIRST, "![A map](map.png)"), deep, new AtomicInteger());

        publish(shop, edition("v1", FIRST));

        assertThat(site.written).allMatch(key -> key.length() <= 1024);
        assertThat(site.written)
                .anyMatch(key -> key.startsWith("v1/a-folder-with-a-long-name/") && key.endsWith("/README/index.html"))
                .anyMatch(key -> key.startsWith("v1/_files/a-folder") && key.endsWith("/map.png"));
    }

    @Test
    void isShownByWhatSomebodyElseHoldsItToo() {
        Floor floor = Floor.read("exercises: {every: 3 months}".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        SiteSource held = new Held(new Source(Map.of(FIRST, "# Shop")), floor);

        publish(held, edition("v1", FIRST));

        assertThat(site.text("v1/levels/index.html")).contains("3 months").doesNotContain("6 months");
        assertThat(site.text("latest/levels/index.html")).contains("3 months").doesNotContain("6 months");
    }

    private void publish(SiteSource source, Edition... editions) {
        new SitePublisher(site, source)
                .publish(
                        List.of(editions),
                        AS_OF,
                        version -> told.add(version.version().id() + (version.isKept() ? " kept" : "")));
    }

    private static Edition edition(String id, CommitSha commit) {
        return new Edition(id, SiteVersion.Kind.RELEASE, commit, AS_OF);
    }

    /** A repository that an organisation holds to more than it says itself. */
    private record Held(SiteSource shop, Floor floor) implements SiteSource {
        @Override
        public String name() {
            return shop.name();
        }

        @Override
        public SourceTree tree(CommitSha commit) {
            return shop.tree(commit);
        }

        @Override
        public Policy held(Policy own) {
            return floor.under(own);
        }

        @Override
        public Optional<String> sourceUrl(CommitSha commit) {
            return Optional.empty();
        }
    }

    /** A repository whose commits are known by what their README says. */
    private record Source(Map<CommitSha, String> readmes, String folder, AtomicInteger appended) implements SiteSource {
        Source(Map<CommitSha, String> readmes) {
            this(readmes, "", new AtomicInteger());
        }

        @Override
        public String name() {
            return "acme-shop";
        }

        @Override
        public SourceTree tree(CommitSha commit) {
            return Optional.ofNullable(readmes.get(commit))
                    .map(readme -> MemoryTree.of(folder + "README.md", readme, folder + "map.png", "a picture"))
                    .orElseThrow(() -> new SourceException("there is no such commit"));
        }

        @Override
        public Optional<String> ledger() {
            return Optional.of(appended.incrementAndGet() + ":abc");
        }

        @Override
        public Optional<String> sourceUrl(CommitSha commit) {
            return Optional.empty();
        }
    }
}
