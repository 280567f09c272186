package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.host.Commit;
import dev.handback.host.HostException;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.policy.Interval;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.site.SitePublisher;
import dev.handback.site.SiteStore;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which versions a push or a tag brings about. */
final class HostedSiteTest {
    private static final RepositoryName SHOP = RepositoryName.parse("acme/shop");
    private static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");
    private static final String MAIN = "refs/heads/main";
    private static final String NO_COMMIT = "blob";

    private final Map<String, Integer> tags = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Clock clock = Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC);
    private int head = 9;

    @Test
    void theHeadIsTheNewestWhateverWasAskedFor() {
        tags.put("v1", 1);
        assertThat(publish("refs/tags/v1")).containsExactly("v1", "2026-11-19-r1");
        head = 10;
        assertThat(publish(MAIN)).containsExactly("2026-11-19-r2");
    }

    @Test
    void tagsFromBeforeComeAFewAtATimeTheOldestFirst() {
        for (int number = 1; number <= 7; number++) {
            tags.put("v" + number, number);
        }
        assertThat(publish(MAIN)).containsExactly("v1", "v2", "v3", "v4", "v5", "2026-11-19-r1");
        assertThat(publish(MAIN)).containsExactly("v6", "v7", "2026-11-19-r1");
        assertThat(publish(MAIN)).containsExactly("2026-11-19-r1");
    }

    @Test
    void everyTagOfTheHeadIsAVersionAndTheOneThatWasAskedForIsTheNewest() {
        tags.put("v1", head);
        tags.put("v1-rc1", head);
        assertThat(publish("refs/tags/v1")).containsExactly("v1-rc1", "v1");
        assertThat(publish(MAIN)).containsExactly("v1-rc1");
    }

    @Test
    void aTagOfNoCommitAndATagThatIsGoneStopNothing() {
        tags.put(NO_COMMIT, 3);
        assertThat(publish("refs/tags/gone")).containsExactly("2026-11-19-r1");
    }

    @Test
    void aTagThatCannotBeReadKeepsNoOtherVersionBackAndIsAFailure() {
        tags.put("v1", 1);
        tags.put("v2", 2);
        broken.add("v1");
        assertThatThrownBy(() -> publish(MAIN)).hasMessage("v1 is broken");
        assertThat(told).containsExactly("v2", "2026-11-19-r1");
    }

    @Test
    void ofTheTagsOfTheHeadTheOneWithTheGreatestNumberNamesIt() {
        tags.put("v1.9", head);
        tags.put("v1.10", head);
        assertThat(publish(MAIN)).containsExactly("v1.9", "v1.10");
    }

    @Test
    void aCommitFromTheFutureWasMadeByNow() {
        head = 1_000_000;
        assertThat(publish(MAIN)).containsExactly("2026-11-19-r1");
        assertThat(new String(files.get("2026-11-19-r1/manifest.json"), StandardCharsets.UTF_8))
                .contains("\"asOf\" : \"2026-11-19T13:00:00Z\"");
    }

    @Test
    void aTagThatWasMovedIsAnotherVersion() {
        tags.put("v1", 1);
        publish(MAIN);
        tags.put("v1", 2);
        assertThat(publish("refs/tags/v1")).containsExactly("v1~2", "2026-11-19-r1");
    }

    @Test
    void isShownByTheFloorOfItsOrganisation() {
        HostedSite site = new HostedSite(SHOP, new Shop(), new Parts(new WorkerEnvironment(Map.of()), clock));

        Policy held = site.held(Policy.none());

        assertThat(held.profile()).isEqualTo(Profile.STRICT);
        assertThat(held.freshness().exercise()).isEqualTo(Interval.months(3));
    }

    @Test
    void twoRepositoriesDoNotShareASite() {
        publish(MAIN);
        HostedSite infra = new HostedSite(
                RepositoryName.parse("acme/infra"), new Shop(), new Parts(new WorkerEnvironment(Map.of()), clock));
        assertThat(new SitePublisher(new Memory(), infra).other()).contains("acme/shop");
    }

    private List<String> publish(String ref) {
        Parts parts = new Parts(new WorkerEnvironment(Map.of()), clock);
        HostedSite site = new HostedSite(SHOP, new Shop(), parts);
        SitePublisher publisher = new SitePublisher(new Memory(), site);
        told.clear();
        publisher.publish(
                site.editions(ref, publisher),
                NOON,
                published -> told.add(published.version().id()));
        site.end();
        return List.copyOf(told);
    }

    private static CommitSha commit(int number) {
        return new CommitSha("%040x".formatted(number));
    }

    /** The repository: its commits are numbers, and each was made a second after the one before it. */
    private final class Shop implements Repositories {
        @Override
        public String defaultBranch(RepositoryName repository) {
            return "main";
        }

        @Override
        public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
            String tag = ref.replace("refs/tags/", "");
            if (broken.contains(tag)) {
                throw new HostException(tag + " is broken", new IOException("no answer"));
            }
            return ref.equals(MAIN)
                    ? Optional.of(HostedSiteTest.commit(head))
                    : Optional.ofNullable(tags.get(tag))
                            .filter(number -> !tag.equals(NO_COMMIT))
                            .map(HostedSiteTest::commit);
        }

        @Override
        public Commit commit(RepositoryName repository, CommitSha commit) {
            return new Commit(commit, NOON.plusSeconds(Long.parseLong(commit.hex(), 16)));
        }

        @Override
        public SourceTree tree(RepositoryName repository, CommitSha commit) {
            return new Empty(Optional.of(commit));
        }

        @Override
        public Optional<SourceTree> elsewhere(RepositoryName repository) {
            return Optional.of(new OneFile("version: 1\nprofile: strict\nexercises: {every: 3 months}\n"));
        }

        @Override
        public Optional<CommitSha> mergeBase(RepositoryName repository, CommitSha one, CommitSha other) {
            return Optional.empty();
        }

        @Override
        public List<Tag> tags(RepositoryName repository) {
            return tags.entrySet().stream()
                    .map(tag -> new Tag(tag.getKey(), HostedSiteTest.commit(tag.getValue())))
                    .toList();
        }
    }

    private record Empty(Optional<CommitSha> commit) implements SourceTree {
        @Override
        public List<SourceFile> files() {
            return List.of();
        }

        @Override
        public byte[] read(SourceFile file) {
            return new byte[0];
        }
    }

    private final class Memory implements SiteStore {
        @Override
        public Optional<byte[]> read(String key) {
            return Optional.ofNullable(files.get(key));
        }

        @Override
        public void write(String key, byte[] content, String contentType) {
            files.put(key, content);
        }

        @Override
        public List<String> list(String prefix) {
            return files.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        }
    }
}
