package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.site.SitePublisher;
import dev.handback.site.SiteStore;
import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void aTagThatWasMovedIsAnotherVersion() {
        tags.put("v1", 1);
        publish(MAIN);
        tags.put("v1", 2);
        assertThat(publish("refs/tags/v1")).containsExactly("v1~2", "2026-11-19-r1");
    }

    @Test
    void twoRepositoriesDoNotShareASite() {
        publish(MAIN);
        HostedSite infra = new HostedSite(
                RepositoryName.parse("acme/infra"),
                new Shop(),
                new Parts(new WorkerEnvironment(Map.of()), Clock.systemUTC()));
        assertThat(new SitePublisher(new Memory(), infra).other()).contains("acme/shop");
    }

    private List<String> publish(String ref) {
        Parts parts = new Parts(new WorkerEnvironment(Map.of()), Clock.systemUTC());
        HostedSite site = new HostedSite(SHOP, new Shop(), parts);
        SitePublisher publisher = new SitePublisher(new Memory(), site);
        List<String> told = new java.util.ArrayList<>();
        publisher.publish(
                site.editions(ref, publisher),
                NOON,
                published -> told.add(published.version().id()));
        return told;
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
        public Optional<byte[]> find(RepositoryName repository, DocumentPath path) {
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
