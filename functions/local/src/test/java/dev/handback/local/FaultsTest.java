package dev.handback.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.local.BreakableDoor.State;
import dev.handback.local.github.Delivery;
import dev.handback.local.github.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Whatever breaks once on the way, what comes of it in the end is what comes of it undisturbed. */
final class FaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T08:30:00Z"), ZoneOffset.UTC);
    private static final int PULL_REQUEST = 1;

    /** Where each worker meets GitHub last before it has an effect, or where it has one. */
    private static final Map<String, String> PLACES = Map.of(
            "PullRequestFunction", "shop/check-runs",
            "PublishFunction", "/git/",
            "AccessEventFunction", "/git/");

    @TempDir
    private static Path folder;

    private static Effects undisturbed;
    private static int systems;

    /** What is done to the system before a function's first invocation. */
    private interface Disturbance extends BiConsumer<LocalSystem, String> {}

    @BeforeAll
    static void playUndisturbed() throws IOException {
        undisturbed = play(State.WHOLE, (system, function) -> {});
        assertThat(undisturbed.checkRuns()).hasSize(1);
        assertThat(undisturbed.comments()).hasSize(1);
        assertThat(undisturbed.ledger()).isNotEmpty();
        assertThat(undisturbed.site()).containsKey("versions.json");
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault.Broken(502), new Fault.CutAnswer(), new Fault.SecondaryRateLimit(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void gitHubFailsEachWorkerOnce(Fault fault) throws IOException {
        Map<String, String> met = new HashMap<>();
        Effects effects = play(State.WHOLE, (system, function) -> {
            if (PLACES.containsKey(function)) {
                met.put(function, fault.toString());
                system.gitHub().failNext(PLACES.get(function), fault);
            }
        });
        assertThat(met).containsOnlyKeys(PLACES.keySet());
        assertThat(effects).usingRecursiveComparison().isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"BROKEN", "ANSWERS_LOST"})
    void awsFailsEachFunctionOnce(State state) throws IOException {
        assertThat(play(state, (system, function) -> {})).usingRecursiveComparison().isEqualTo(undisturbed);
    }

    private static Effects play(State state, Disturbance disturbance) throws IOException {
        Shop shop = Shop.create(folder.resolve("shop" + systems++), TODAY);
        LocalSystem[] started = new LocalSystem[1];
        try (BreakableDoor door = new BreakableDoor();
                LocalSystem system = shop.start(
                        (name, environment) -> new Disturbed(
                                inProcess(name, environment, door),
                                function -> {
                                    door.is(state);
                                    disturbance.accept(started[0], function);
                                },
                                () -> door.is(State.WHOLE)),
                        CLOCK)) {
            started[0] = system;
            failedMessagesComeBackSoon(system);
            Effects effects = play(shop, system);
            assertThat(door.lost() > 0).isEqualTo(state != State.WHOLE);
            return effects;
        }
    }

    private static Effects play(Shop shop, LocalSystem system) {
        receive(system, system.gitHub().commit("main", shop.accessEndsSoon()));
        receive(system, system.gitHub().commit(Shop.BRANCH, shop.breakThings()));
        receive(system, system.gitHub().openPullRequest(Shop.BRANCH, Shop.TITLE));
        system.remind();
        system.remind(); // the next hour
        assertThat(system.gitHub().contractViolations()).isEmpty();
        return Effects.of(system, PULL_REQUEST);
    }

    /** As GitHub and the person who presses "Redeliver" do: what was not taken is delivered again. */
    private static void receive(LocalSystem system, List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            int status = system.deliver(delivery);
            assertThat(status).isIn(202, 503, 500, 502);
            if (status != 202) {
                assertThat(system.deliver(delivery)).isEqualTo(202);
            }
        }
        system.work();
    }

    private static dev.handback.local.lambda.LambdaFunction inProcess(
            String name, Map<String, String> environment, BreakableDoor door) {
        Map<String, String> own = new HashMap<>(environment);
        own.computeIfPresent("AWS_ENDPOINT_URL", (key, address) -> door.before(address));
        return Functions.inProcess(CLOCK, line -> {}).make(name, own);
    }

    private static void failedMessagesComeBackSoon(LocalSystem system) {
        for (String queue : List.of("ChecksQueue", "PublishQueue", "AccessQueue")) {
            system.aws().queues().client().setQueueAttributes(request -> request.queueUrl(
                            system.aws().queues().url(queue))
                    .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "2")));
        }
    }
}
