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

    /** @param work what is done for a repository; says how often something came of it */
    RepositoryRounds(ToIntFunction<String> work, Context context) {
        this.work = work;
        this.context = context;
    }

    /**
     * What came of it.
     *
     * @param done how often something came of it
     * @param left for how many repositories it was not done
     */
    record Outcome(int done, int left) {
        private static final Outcome FAILED = new Outcome(0, 1);

        private Outcome and(Outcome next) {
            return new Outcome(done + next.done, left + next.left);
        }
    }

    /** Does it for each. */
    Outcome of(Collection<String> repositories) {
        Outcome outcome = new Outcome(0, 0);
        int turns = 0;
        for (String repository : repositories) {
            if (context.getRemainingTimeInMillis() < ENOUGH_MILLIS) {
                return outcome.and(outOfTime(repositories.size() - turns));
            }
            outcome = outcome.and(turn(repository));
            turns++;
        }
        return outcome;
    }

    private Outcome turn(String repository) {
        try {
            return new Outcome(work.applyAsInt(repository), 0);
        } catch (RuntimeException failure) {
            context.getLogger().log("ERROR %s: %s%n".formatted(repository, Causes.of(failure)));
            return Outcome.FAILED;
        }
    }

    private Outcome outOfTime(int repositories) {
        context.getLogger().log("ERROR out of time with %d repositories to go%n".formatted(repositories));
        return new Outcome(0, repositories);
    }
}
