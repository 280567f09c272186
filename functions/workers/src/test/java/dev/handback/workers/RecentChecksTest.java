package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Checker;
import dev.handback.check.Found;
import dev.handback.policy.Policy;
import dev.handback.source.RepositoryName;
import dev.handback.survey.Surveyor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a function remembers of the repositories that it has checked is bounded by their size. */
final class RecentChecksTest {
    private static final RepositoryName SHOP = new RepositoryName("acme", "shop");
    private static final RepositoryName INFRA = new RepositoryName("acme", "infra");
    private static final RepositoryName OTHER = new RepositoryName("other", "shop");

    @Test
    void areOfOneRepositoryEach() {
        RecentChecks recent = new RecentChecks(100);
        Found found = found(10);
        recent.of(SHOP).keep(found);
        assertThat(recent.of(SHOP).recall()).containsSame(found);
        assertThat(recent.of(OTHER).recall()).isEmpty();
    }

    @Test
    void makeRoomForTheNewestByForgettingWhatWasUsedLongestAgo() {
        RecentChecks recent = new RecentChecks(100);
        recent.of(SHOP).keep(found(40));
        recent.of(INFRA).keep(found(40));
        assertThat(recent.of(SHOP).recall()).isPresent();
        recent.of(OTHER).keep(found(40));
        assertThat(recent.of(INFRA).recall()).isEmpty();
        assertThat(recent.of(SHOP).recall()).isPresent();
        assertThat(recent.of(OTHER).recall()).isPresent();
    }

    @Test
    void leaveOutWhatIsTooLargeAtAll() {
        RecentChecks recent = new RecentChecks(100);
        recent.of(SHOP).keep(found(101));
        assertThat(recent.of(SHOP).recall()).isEmpty();
    }

    private static Found found(int bytes) {
        Surveyor surveyor = new Surveyor(Policy.none(), LocalDate.of(2026, 11, 22));
        return new Checker(List.of())
                .find(surveyor.survey("any", new OneFile("README.md", "a".repeat(bytes))), Optional.empty());
    }
}
