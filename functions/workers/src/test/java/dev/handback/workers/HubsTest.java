package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.policy.Hub;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A hub is read where it belongs to the same owner, once in ten minutes. */
final class HubsTest {
    private static final RepositoryName INFRA = RepositoryName.parse("acme/infra");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T12:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private final Hubs hubs = new Hubs(((InstantSource) now::get).withZone(ZoneOffset.UTC));

    @Test
    void readsAHubOfTheSameOwnerOnceInTenMinutes() {
        Hub.Directory directory =
                hubs.of(INFRA, new Account(Optional.of(new OneFile("handoff/people.yml", "people: []\n"))));

        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(asked).containsExactly("acme/shop");
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(asked).containsExactly("acme/shop", "acme/shop");
    }

    @Test
    void asksForNoRepositoryOfAnotherOwnerAndForNoneThatIsNoName() {
        Hub.Directory directory = hubs.of(INFRA, new Account(Optional.empty()));

        assertThat(directory.open("globex/people"))
                .isEqualTo(new Hub.Unreadable(
                        "globex/people", "is another owner's: only a repository of `acme` is read here"));
        for (String name : List.of("acme", "acme/..", "acme/shop/x", "https://a.example/acme/shop", "")) {
            assertThat(directory.open(name))
                    .isEqualTo(new Hub.Unreadable(name, "is no repository by the form `owner/name`"));
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void saysThatItIsNotThereOrNotGiven() {
        assertThat(hubs.of(INFRA, new Account(Optional.empty())).open("acme/shop"))
                .isEqualTo(
                        new Hub.Unreadable("acme/shop", "is not there, is empty, or Handback is not installed on it"));
    }

    @Test
    void isNoneForTheHubItself() {
        Hub.Directory directory = hubs.of(INFRA, new Account(Optional.empty()));

        assertThat(directory.open("acme/infra")).isEqualTo(new Hub.None());
        assertThat(directory.open("Acme/Infra")).isEqualTo(new Hub.None());
        assertThat(asked).isEmpty();
    }

    /** An account in which every other repository holds the same, or none is given to us. */
    private final class Account implements Repositories {
        private final Optional<SourceTree> tree;

        private Account(Optional<SourceTree> tree) {
            this.tree = tree;
        }

        @Override
        public Optional<SourceTree> elsewhere(RepositoryName repository) {
            asked.add(repository.toString());
            return tree;
        }

        @Override
        public String defaultBranch(RepositoryName repository) {
            return "main";
        }

        @Override
        public Optional<CommitSha> resolve(RepositoryName repository, String ref) {
            return Optional.empty();
        }

        @Override
        public Commit commit(RepositoryName repository, CommitSha commit) {
            return new Commit(commit, Instant.EPOCH);
        }

        @Override
        public SourceTree tree(RepositoryName repository, CommitSha commit) {
            throw new IllegalStateException("nobody asks for files here");
        }

        @Override
        public List<Tag> tags(RepositoryName repository) {
            return List.of();
        }
    }
}
