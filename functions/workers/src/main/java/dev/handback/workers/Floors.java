package dev.handback.workers;

import dev.handback.check.Floor;
import dev.handback.host.Repositories;
import dev.handback.source.RepositoryName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What organisations hold their repositories to, asked of the host anew after ten minutes and not for every check. */
final class Floors {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Known> byOwner = new ConcurrentHashMap<>();

    Floors(Clock clock) {
        this.clock = clock;
    }

    /** What an organisation's policy holds, as it was at a moment. */
    private record Known(Floor.Held held, Instant read) {}

    /** What the organisation that owns a repository holds it to: nothing where its repository .github has no policy. */
    Floor.Held of(RepositoryName repository, Repositories repositories) {
        Known known = byOwner.get(repository.owner());
        if (known == null || clock.instant().isAfter(known.read().plus(KEPT))) {
            known = new Known(read(repository.owner(), repositories), clock.instant());
            byOwner.put(repository.owner(), known);
        }
        return known.held();
    }

    private static Floor.Held read(String owner, Repositories repositories) {
        return repositories
                .elsewhere(new RepositoryName(owner, ".github"))
                .map(Floor::of)
                .orElse(Floor.Held.NOTHING);
    }
}
