package dev.handback.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever fails on the way, after the retries all is as if nothing had happened. What fails here fails on, so the build
 * has a client of AWS try but twice: more would only take longer.
 */
@Tag("whole-system")
final class FaultsTest {
    private static final Map<Failure, TroubledRun.Result> RESULTS = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder;

    /** A test of each way in which calls fail. */
    @Retention(RetentionPolicy.RUNTIME)
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @ParameterizedTest
    @interface ForEachFailure {}

    @BeforeAll
    static void play() {
        Stream.of(Failure.values()).parallel().forEach(FaultsTest::play);
    }

    private static void play(Failure failure) {
        try {
            RESULTS.put(failure, TroubledRun.of(folder.resolve(failure.name()), failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void undisturbedNothingFailsAndEverythingHappens() {
        TroubledRun.Result undisturbed = result(Failure.NONE);
        assertThat(undisturbed.failed()).isEmpty();
        assertThat(undisturbed.effects().checkRuns()).hasSize(2);
        assertThat(undisturbed.effects().comments()).hasSize(1);
        assertThat(undisturbed.effects().issues()).hasSize(1);
        assertThat(undisturbed.effects().chainHolds()).isTrue();
        assertThat(undisturbed.versions()).hasSize(2);
    }

    @ForEachFailure
    void everyOperationOfEveryBackendFails(Failure failure) {
        assertThat(result(failure).failed()).containsAll(withinReachOf(failure));
    }

    @ForEachFailure
    void allIsAsIfNothingHadHappened(Failure failure) {
        assertThat(result(failure).effects())
                .usingRecursiveComparison()
                .isEqualTo(result(Failure.NONE).effects());
    }

    /** Publishing broke off at a page, at the manifest and at the list itself. */
    @ForEachFailure
    void theListOfVersionsNamesNoneThatIsIncomplete(Failure failure) {
        assertThat(result(failure).found()).isEqualTo(result(Failure.NONE).versions());
    }

    @Test
    void aCommentWhoseAnswerWasLostIsNotWrittenAgain() {
        assertThat(result(Failure.ANSWER_LOST).failed()).contains("PullRequestFunction github issues/create-comment");
        assertThat(result(Failure.ANSWER_LOST).effects().comments()).hasSize(1);
    }

    @Test
    void aDeliveryThatCannotBeQueuedIsRefusedAndTakenLater() {
        List<Integer> refusals = result(Failure.NOTHING_DONE).refusals();
        assertThat(refusals).contains(502).allMatch(status -> status >= 500);
        assertThat(result(Failure.NOTHING_DONE).failed()).contains("WebhookFunction sqs SendMessage");
    }

    private static Set<String> withinReachOf(Failure failure) {
        return result(Failure.NONE).asked().stream()
                .filter(call -> failure.atAws().isPresent() || call.contains(" github "))
                .collect(Collectors.toSet());
    }

    private static TroubledRun.Result result(Failure failure) {
        return Optional.ofNullable(RESULTS.get(failure)).orElseThrow();
    }
}
