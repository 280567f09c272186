package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.host.HostException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryPauseTest {
    @ParameterizedTest(name = "received {0} times: {1} s")
    @CsvSource({"1, 15", "2, 30", "3, 60", "4, 120"})
    void doublesFromFifteenSeconds(int received, long seconds) {
        assertThat(RetryPause.after(new IllegalStateException("502"), received)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"5", "24", "44"})
    void leavesToTheQueueWhatFailsOften(int received) {
        assertThat(RetryPause.after(new IllegalStateException("502"), received)).isEmpty();
    }

    @ParameterizedTest(name = "asked for {0} s: {1} s")
    @CsvSource({"37, 37", "3600, 3600", "999999, 39600"})
    void isAsLongAsTheHostAsksFor(long asked, long seconds) {
        HostException told =
                new HostException("too much", new IOException("429"), Optional.of(Duration.ofSeconds(asked)));
        assertThat(RetryPause.after(told, 1)).contains(Duration.ofSeconds(seconds));
        assertThat(RetryPause.after(new IllegalStateException("the check broke off", told), 9))
                .contains(Duration.ofSeconds(seconds));
    }

    @Test
    void isTheUsualOneWhereTheHostAsksForNothing() {
        assertThat(RetryPause.after(new HostException("no answer", new IOException("reset")), 2))
                .contains(Duration.ofSeconds(30));
    }
}
