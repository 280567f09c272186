package dev.handback.workers;

import dev.handback.check.Found;
import dev.handback.check.Memory;
import dev.handback.source.RepositoryName;
import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found lately in repositories: of those that were checked last, as many as have room together. It is given up
 * when memory runs short.
 */
final class RecentChecks {
    /** Bytes of documents. What is made of them takes about six times as much, and a function has 1,769 MB. */
    private static final long ROOM = 64_000_000;

    private final Map<RepositoryName, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;

    RecentChecks() {
        this(ROOM);
    }

    RecentChecks(long room) {
        this.room = room;
    }

    /** What was found, and how many bytes of documents it speaks of. */
    private record Kept(SoftReference<Found> found, long size) {}

    Memory of(RepositoryName repository) {
        return new Memory() {
            @Override
            public Optional<Found> recall() {
                return find(repository);
            }

            @Override
            public void keep(Found found) {
                put(repository, found);
            }
        };
    }

    private synchronized Optional<Found> find(RepositoryName repository) {
        return Optional.ofNullable(kept.get(repository)).map(Kept::found).map(SoftReference::get);
    }

    private synchronized void put(RepositoryName repository, Found found) {
        long size = found.survey().documents().stream()
                .mapToLong(document -> document.file().size())
                .sum();
        kept.put(repository, new Kept(new SoftReference<>(found), size));
        Iterator<Kept> eldest = kept.values().iterator();
        long held = kept.values().stream().mapToLong(Kept::size).sum();
        while (held > room) {
            held -= eldest.next().size();
            eldest.remove();
        }
    }
}
