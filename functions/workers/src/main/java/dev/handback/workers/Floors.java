package dev.handback.workers;

import dev.handback.check.Floor;
import dev.handback.host.Repositories;
import dev.handback.policy.Policy;
import dev.handback.source.RepositoryName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What organisations hold their repositories to, asked of the host anew after ten minutes and not for every check. */
final class Floors {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Held> byOwner = new ConcurrentHashMap<>();

    Floors(Clock clock) {
        this.clock = clock;
    }

    /** An organisation's policy, or that it has none, as it was at a moment. */
    private record Held(Optional<Floor> floor, Instant read) {}

    /** The floor of the organisation that owns a repository; none where its repository .github has no policy. */
    Optional<Floor> of(RepositoryName repository, Repositories repositories) {
        Held known = byOwner.get(repository.owner());
        if (known == null || clock.instant().isAfter(known.read().plus(KEPT))) {
            known = new Held(
                    repositories
                            .find(new RepositoryName(repository.owner(), ".github"), Policy.PATH)
                            .flatMap(Floor::read),
                    clock.instant());
            byOwner.put(repository.owner(), known);
        }
        return known.floor();
    }
}
