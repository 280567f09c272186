package dev.handback.check;

import java.util.Optional;

/** What was found in repositories lately, so that the next check costs what has changed. It may forget at any time. */
public interface Memory {

    /** What was found last in a repository of this name. */
    Optional<Found> recall(String name);

    void keep(Found found);

    /** Remembers nothing. */
    static Memory none() {
        return new Memory() {
            @Override
            public Optional<Found> recall(String name) {
                return Optional.empty();
            }

            @Override
            public void keep(Found found) {}
        };
    }
}
