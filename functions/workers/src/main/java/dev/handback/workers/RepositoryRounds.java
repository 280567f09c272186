package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * Work on one repository after the other, for as long as the invocation has time. One that cannot be reached keeps none of
 * the others from their turn, and is logged at once: what is logged later may never be.
 */
final class RepositoryRounds {
    /** As long as one repository may take: GitHub gives up a call after ten seconds. */
    private static final int ENOUGH_MILLIS = 15_000;

    private final ToIntFunction<String> work;
    private final Context context;
    private int left;

    /** @param work what is done for a repository; says how often something came of it */
    RepositoryRounds(ToIntFunction<String> work, Context context) {
        this.work = work;
        this.context = context;
    }

    /** Does it for each, and says how often something came of it altogether. */
    int of(Collection<String> repositories) {
        int done = 0;
        int turns = 0;
        for (String repository : repositories) {
            if (context.getRemainingTimeInMillis() < ENOUGH_MILLIS) {
                outOfTime(repositories.size() - turns);
                break;
            }
            done += turn(repository);
            turns++;
        }
        return done;
    }

    /** For how many it was not done. */
    int left() {
        return left;
    }

    private int turn(String repository) {
        try {
            return work.applyAsInt(repository);
        } catch (RuntimeException failure) {
            left++;
            context.getLogger().log("ERROR %s: %s%n".formatted(repository, Causes.of(failure)));
            return 0;
        }
    }

    private void outOfTime(int repositories) {
        left += repositories;
        context.getLogger().log("ERROR out of time with %d repositories to go%n".formatted(repositories));
    }
}
