package dev.handback.check;

import dev.handback.document.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells which findings of a head its base does not have, or has less often. Without a base all are new. */
final class Novelty {
    private final Optional<Found> base;
    private final Map<Finding.Key, Integer> left = new HashMap<>();

    private Novelty(Optional<Found> base) {
        this.base = base;
    }

    static Novelty ofAll() {
        return new Novelty(Optional.empty());
    }

    /** Counts what the base has and the head may have, under the paths that the files have now. */
    static Novelty between(Found base, Found head, Change change) {
        Novelty novelty = new Novelty(Optional.of(base));
        base.unknownTo(head)
                .flatMap(Finding::keys)
                .map(key -> key.in(change.renamed().getOrDefault(key.path(), key.path())))
                .forEach(key -> novelty.left.merge(key, 1, Integer::sum));
        return novelty;
    }

    /** Whether the base has a document as well, in which the same is found there. */
    boolean knows(Document document) {
        return base.filter(before -> before.knows(document)).isPresent();
    }

    boolean isNew(Finding finding) {
        return finding.keys()
                        .filter(key -> left.merge(key, -1, Integer::sum) < 0)
                        .count()
                > 0;
    }
}
