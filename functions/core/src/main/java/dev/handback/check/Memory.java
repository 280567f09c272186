package dev.handback.check;

import java.util.Optional;

/** What was found last in a repository, so that its next check costs what has changed. It may forget at any time. */
public interface Memory {

    Optional<Found> recall();

    void keep(Found found);

    /** Remembers nothing. */
    static Memory none() {
        return new Memory() {
            @Override
            public Optional<Found> recall() {
                return Optional.empty();
            }

            @Override
            public void keep(Found found) {}
        };
    }
}
