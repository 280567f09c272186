package dev.handback.workers;

import dev.handback.host.Repositories;
import dev.handback.policy.Hub;
import dev.handback.source.RepositoryName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hubs that repositories name, asked of the host anew after ten minutes and not for every check. Only a repository of
 * the same owner is read: what an installation covers is not for another owner to see.
 */
final class Hubs {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<RepositoryName, Known> byName = new ConcurrentHashMap<>();

    Hubs(Clock clock) {
        this.clock = clock;
    }

    /** What a hub said at a moment. */
    private record Known(Hub hub, Instant read) {}

    /** Those that a repository may name. */
    Hub.Directory of(RepositoryName repository, Repositories repositories) {
        return name -> {
            if (!RepositoryName.isValid(name)) {
                return new Hub.Unreadable(name, "is no repository by the form `owner/name`");
            }
            RepositoryName hub = RepositoryName.parse(name);
            if (isSame(hub.owner(), repository.owner()) && isSame(hub.name(), repository.name())) {
                return new Hub.None();
            }
            return isSame(hub.owner(), repository.owner())
                    ? read(hub, repositories)
                    : new Hub.Unreadable(
                            name,
                            "is another owner's: only a repository of `%s` is read here".formatted(repository.owner()));
        };
    }

    /** GitHub's names differ by more than the case of their letters. */
    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private Hub read(RepositoryName hub, Repositories repositories) {
        Known known = byName.get(hub);
        if (known == null || clock.instant().isAfter(known.read().plus(KEPT))) {
            known = new Known(
                    repositories
                            .elsewhere(hub)
                            .map(tree -> Hub.of(hub.toString(), tree))
                            .orElseGet(() -> new Hub.Unreadable(
                                    hub.toString(), "is not there, is empty, or Handback is not installed on it")),
                    clock.instant());
            byName.put(hub, known);
        }
        return known.hub();
    }
}
