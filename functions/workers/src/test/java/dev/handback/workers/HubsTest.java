package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.policy.Hub;
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

/** A hub is read where it belongs to the same owner, once in ten minutes. */
final class HubsTest {
    private static final RepositoryName INFRA = RepositoryName.parse("acme/infra");
    private static final RepositoryName SHOP = RepositoryName.parse("acme/shop");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T12:00:00Z"));
    private final List<RepositoryName> asked = new ArrayList<>();
    private final Hubs hubs = new Hubs(((InstantSource) now::get).withZone(ZoneOffset.UTC));

    @Test
    void readsAHubOfTheSameOwnerOnceInTenMinutes() {
        Hub.Directory directory =
                hubs.of(INFRA, new Account(Optional.of(new OneFile("handoff/people.yml", "people: []\n")), asked));

        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(asked).containsExactly(SHOP);
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
        assertThat(directory.open("acme/shop")).isInstanceOf(Hub.Read.class);
        assertThat(asked).containsExactly(SHOP, SHOP);
    }

    @Test
    void asksForNoRepositoryOfAnotherOwnerAndForNoneThatIsNoName() {
        Hub.Directory directory = hubs.of(INFRA, new Account(Optional.empty(), asked));

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
        assertThat(hubs.of(INFRA, new Account(Optional.empty(), asked)).open("acme/shop"))
                .isEqualTo(
                        new Hub.Unreadable("acme/shop", "is not there, is empty, or Handback is not installed on it"));
    }

    @Test
    void isNoneForTheHubItself() {
        Hub.Directory directory = hubs.of(INFRA, new Account(Optional.empty(), asked));

        assertThat(directory.open("acme/infra")).isEqualTo(new Hub.None());
        assertThat(directory.open("Acme/Infra")).isEqualTo(new Hub.None());
        assertThat(asked).isEmpty();
    }
}
