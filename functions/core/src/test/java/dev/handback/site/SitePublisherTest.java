package dev.handback.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.source.CommitSha;
import dev.handback.source.SourceException;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of versions when names come to mean other commits, and when one of several fails. */
final class SitePublisherTest {
    private static final Instant AS_OF = Instant.parse("2026-11-18T14:05:00Z");
    private static final CommitSha FIRST = new CommitSha("a".repeat(40));
    private static final CommitSha SECOND = new CommitSha("b".repeat(40));

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

    /** A repository whose commits are known by what their README says. */
    private record Source(Map<CommitSha, String> readmes) implements SiteSource {
        @Override
        public String name() {
            return "acme-shop";
        }

        @Override
        public SourceTree tree(CommitSha commit) {
            return Optional.ofNullable(readmes.get(commit))
                    .map(readme -> MemoryTree.of("README.md", readme))
                    .orElseThrow(() -> new SourceException("there is no such commit"));
        }

        @Override
        public Optional<String> sourceUrl(CommitSha commit) {
            return Optional.empty();
        }
    }
}
