package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Floor;
import dev.handback.host.Repositories;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.RepositoryName;
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
        Repositories acme = new Account(Optional.of(new OneFile("version: 1\nprofile: strict\n")), asked);
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
        Repositories none = new Account(Optional.empty(), asked);
        Repositories one = new Account(Optional.of(new OneFile("version: 1\n")), asked);
        assertThat(floors.of(SHOP, none)).isEqualTo(Floor.Held.NOTHING);
        assertThat(floors.of(SHOP, one)).isEqualTo(Floor.Held.NOTHING);
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
        assertThat(floors.of(SHOP, one).floor()).isPresent();
        assertThat(asked).hasSize(2);
    }
}
