package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Floor;
import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
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

/** An organisation's policy is asked for once in ten minutes, and whether there is one as well. */
final class FloorsTest {
    private static final RepositoryName SHOP = RepositoryName.parse("acme/shop");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T12:00:00Z"));
    private final List<RepositoryName> asked = new ArrayList<>();
    private final Floors floors = new Floors(((InstantSource) now::get).withZone(ZoneOffset.UTC));

    @Test
    void holdEveryRepositoryOfTheOrganisation() {
        Repositories acme = new Account(Optional.of("version: 1\nprofile: strict\n"));
        assertThat(floors.of(SHOP, acme)
                        .floor()
                        .orElseThrow()
                        .under(Policy.none())
                        .profile())
                .isEqualTo(Profile.STRICT);
        assertThat(floors.of(RepositoryName.parse("acme/infra"), acme).floor()).isPresent();
        assertThat(asked).containsExactly(RepositoryName.parse("acme/.github"));
    }

    @Test
    void areAskedForAgainAfterTenMinutes() {
        Repositories none = new Account(Optional.empty());
        Repositories one = new Account(Optional.of("version: 1\n"));
        assertThat(floors.of(SHOP, none)).isEqualTo(Floor.Held.NOTHING);
        assertThat(floors.of(SHOP, one)).isEqualTo(Floor.Held.NOTHING);
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
        assertThat(floors.of(SHOP, one).floor()).isPresent();
        assertThat(asked).hasSize(2);
    }

    /** An account whose repository .github has a policy, or none. */
    private final class Account implements Repositories {
        private final Optional<String> policy;

        private Account(Optional<String> policy) {
            this.policy = policy;
        }

        @Override
        public Optional<SourceTree> elsewhere(RepositoryName repository) {
            asked.add(repository);
            return policy.map(OneFile::new);
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
