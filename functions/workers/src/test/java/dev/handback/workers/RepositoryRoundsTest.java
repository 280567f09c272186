package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which repositories get their turn in an invocation of which each turn takes twenty seconds of sixty. */
final class RepositoryRoundsTest {
    private final List<String> turns = new ArrayList<>();
    private final RunningOut context = new RunningOut(60_000);
    private final RepositoryRounds rounds = new RepositoryRounds(this::turn, context);

    @Test
    void eachRepositoryHasItsTurn() {
        assertThat(rounds.of(List.of("acme/a", "acme/b"))).isEqualTo(new RepositoryRounds.Outcome(2, 0));
        assertThat(context.logged()).isEmpty();
    }

    @Test
    void oneThatFailsIsLoggedBeforeTheNextHasItsTurn() {
        assertThat(rounds.of(List.of("acme/a", "acme/broken", "acme/c"))).isEqualTo(new RepositoryRounds.Outcome(2, 1));
        assertThat(turns).containsExactly("acme/a, 0 logged", "acme/broken, 0 logged", "acme/c, 1 logged");
        assertThat(context.logged())
                .singleElement()
                .asString()
                .startsWith("ERROR acme/broken: IllegalStateException: 502");
    }

    @Test
    void whatThereIsNoTimeForIsLeftAndSaidToBe() {
        assertThat(rounds.of(List.of("acme/a", "acme/b", "acme/c", "acme/d", "acme/e")))
                .isEqualTo(new RepositoryRounds.Outcome(3, 2));
        assertThat(context.logged())
                .singleElement()
                .asString()
                .startsWith("ERROR out of time with 2 repositories to go");
    }

    private int turn(String repository) {
        turns.add("%s, %d logged".formatted(repository, context.logged().size()));
        context.pass(20_000);
        if (repository.endsWith("broken")) {
            throw new IllegalStateException("502");
        }
        return 1;
    }
}
