package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handback.host.HostException;
import dev.handback.host.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a call that GitHub does not answer as it should. */
@Timeout(20)
final class FailureTest extends GitHubTest {
    private static final String RUNS =
            REPO + "/commits/" + HEAD + "/check-runs?app_id=7&check_name=Handback&filter=all&per_page=100";

    @ParameterizedTest
    @CsvSource({
        "500, GitHub answered 500: it is in trouble; try again later",
        "502, GitHub answered 502: it is in trouble; try again later",
        "401, 'GitHub answered 401: the App''s credentials do not hold; check its id, its key and this machine''s clock'",
        "403, GitHub answered 403: the App may not do this; grant the permission and accept it where the App is installed",
        "404, 'GitHub answered 404: it is not there, or the App is not installed on this repository'"
    })
    void saysWhatWasAttemptedAndWhy(int status, String why) {
        github.on("GET", REPO, Reply.of(status, ""));

        HostException failure = failureOfReading();

        assertThat(failure).hasMessage("Could not read the default branch of acme/shop: %s.", why);
        assertThat(failure.retryAfter()).isEmpty();
        assertThat(github.calls()).containsExactly("GET " + REPO);
    }

    @ParameterizedTest
    @CsvSource({"403, Retry-After, 37, 37", "429, Retry-After, 5, 5", "503, Retry-After, 90, 90", "429, X-Other, 1, 60"
    })
    void tellsHowLongGitHubAsksToBeLeftAlone(int status, String header, String value, long seconds) {
        github.on("GET", REPO, Reply.with(status, Map.of(header, value), "{'message':'Slow down'}"));

        assertThat(failureOfReading().retryAfter()).isEqualTo(Optional.of(Duration.ofSeconds(seconds)));
        assertThat(github.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"403", "429"})
    void waitsForTheResetByGitHubsOwnClock(int status) {
        // The server dates its answer with this machine's clock: a reset far from it leaves no room for chance.
        long reset = Clock.systemUTC().instant().getEpochSecond() + 1800;
        Map<String, String> headers = Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", Long.toString(reset));
        github.on("GET", REPO, Reply.with(status, headers, "{'message':'API rate limit exceeded'}"));

        assertThat(failureOfReading().retryAfter().orElseThrow())
                .isBetween(Duration.ofSeconds(1790), Duration.ofSeconds(1801));
    }

    @Test
    void knowsASecondaryLimitByItsWordsAlone() {
        String words = "{'message':'You have exceeded a secondary rate limit. Please wait.'}";
        github.on("GET", REPO, Reply.with(403, Map.of("X-RateLimit-Remaining", "4999"), words));

        assertThat(failureOfReading().retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(1)));
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotCome() {
        github.on("GET", REPO, Reply.silent(Duration.ofSeconds(4)));
        assertThat(failureOfReading()).hasMessageContaining("GitHub gave no complete answer within 1500 ms");
    }

    @Test
    void givesUpOnAnAnswerThatStopsHalfWay() {
        github.on("GET", REPO, Reply.half(Duration.ofSeconds(4)));
        assertThat(failureOfReading()).hasMessageContaining("GitHub gave no complete answer within 1500 ms");
    }

    @Test
    void takesHalfAnAnswerForNone() {
        github.on("GET", REPO, Reply.half(Duration.ZERO));
        assertThat(failureOfReading()).hasMessageContaining("broke off before the answer was complete");
    }

    @Test
    void takesAnAnswerThatIsNoJsonForAFailure() {
        github.on("GET", REPO, Reply.of(200, "{'default_branch':"));
        assertThat(failureOfReading()).hasMessageContaining("GitHub's answer could not be understood");
    }

    @Test
    void saysThatGitHubCannotBeReached() throws IOException {
        URI nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }
        GitHubSettings away = new GitHubSettings(nobody, 7, TestKey.pkcs8(), "0.1.0");
        GitHubApp lost = GitHubApp.connect(away, Clock.systemUTC(), LIMIT);

        HostException failure = catchThrowableOfType(
                HostException.class, () -> lost.repositories(INSTALLATION).defaultBranch(SHOP));

        assertThat(failure).hasMessageContaining("GitHub could not be reached");
    }

    @Test
    void neverSendsAWriteTwice() {
        github.on("GET", RUNS, Reply.of(200, "{'total_count':0,'check_runs':[]}"));
        github.on("POST", REPO + "/check-runs", Reply.hangUp());

        HostException failure = failureOfReporting();

        assertThat(failure)
                .hasMessage("Could not report the check of acme/shop#147 at 4f2c1aa: the connection to GitHub"
                        + " broke off before the answer was complete.");
        assertThat(github.calls()).containsExactly("GET " + RUNS, "POST " + REPO + "/check-runs");
    }

    @Test
    void followsARenamedRepositoryWhenReadingOnly() {
        github.on("GET", REPO, Reply.with(301, Map.of("Location", "/repositories/9"), ""));
        github.on("GET", "/repositories/9", Reply.of(200, "{'default_branch':'main'}"));
        github.on("GET", RUNS, Reply.of(200, "{'total_count':0,'check_runs':[]}"));
        github.on("POST", REPO + "/check-runs", Reply.with(307, Map.of("Location", "/repositories/9/check-runs"), ""));

        assertThat(app.repositories(INSTALLATION).defaultBranch(SHOP)).isEqualTo("main");
        assertThat(failureOfReporting()).hasMessageContaining("renamed or moved");
    }

    @Test
    void takesItsTokenToNoOtherAddress() throws IOException {
        try (FakeGitHub other = new FakeGitHub()) {
            github.on("GET", REPO, Reply.with(302, Map.of("Location", other.address() + "/steal"), ""));

            assertThat(failureOfReading()).hasMessageContaining("GitHub points to another address");
            assertThat(other.all()).isEmpty();
        }
    }

    @Test
    void repeatsNoSecretAnywhere() {
        String words = "{'message':'token ghs_invented0000000000000000 and Bearer abcdefghijklmnopqrstuvwxyz'}";
        github.on("GET", REPO, Reply.of(400, words));

        StringWriter all = new StringWriter();
        failureOfReading().printStackTrace(new PrintWriter(all));

        assertThat(all.toString())
                .contains("(hidden)")
                .doesNotContain("ghs_invented")
                .doesNotContain("abcdefghijklm");
    }

    private HostException failureOfReading() {
        return catchThrowableOfType(
                HostException.class, () -> app.repositories(INSTALLATION).defaultBranch(SHOP));
    }

    private HostException failureOfReporting() {
        Verdict verdict = new Verdict(Verdict.Outcome.PASSED, "Fine", "Fine.", List.of());
        return catchThrowableOfType(
                HostException.class, () -> app.pullRequests(INSTALLATION).report(PULL_REQUEST, "key", verdict));
    }
}
