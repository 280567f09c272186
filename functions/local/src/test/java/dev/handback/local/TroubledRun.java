package dev.handback.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.local.aws.Template;
import dev.handback.local.demo.StoryClock;
import dev.handback.local.github.Delivery;
import dev.handback.local.lambda.Outcome;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some days at a client, while calls fail and everybody tries again. */
final class TroubledRun {
    private static final Instant BEGIN = Instant.parse("2026-11-19T08:30:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(BEGIN, ZoneOffset.UTC);
    private static final int ACCEPTED = 202;
    private static final int PULL_REQUEST = 1;
    /** So often is anything tried; each operation fails but once, so this is more than it takes. */
    private static final int TRIES = 100;

    private final StoryClock clock = new StoryClock(BEGIN, Clock.fixed(BEGIN, ZoneOffset.UTC));
    private final SiteReader reader = new SiteReader();
    private final List<Integer> refusals = new ArrayList<>();
    private final Turmoil turmoil;
    private final Shop shop;

    private TroubledRun(Path folder, Failure failure) {
        this.shop = Shop.empty(folder, TODAY);
        this.turmoil = new Turmoil(failure);
    }

    /**
     * What came of it.
     *
     * @param asked the operations that the functions asked for
     * @param failed those of them that failed
     * @param refusals how deliveries were answered that were not taken
     * @param versions the versions of the site at the end
     * @param found how a reader found them meanwhile
     */
    record Result(
            Effects effects,
            Set<String> asked,
            Set<String> failed,
            List<Integer> refusals,
            Set<SiteReader.Version> versions,
            Set<SiteReader.Version> found) {}

    static Result of(Path folder, Failure failure) throws IOException {
        return new TroubledRun(folder, failure).play();
    }

    private Result play() throws IOException {
        try (LocalSystem system = start()) {
            system.gitHub().commit("main", shop.essentials());
            system.gitHub().goesWrong(turmoil::atGitHub);
            system.aws().goesWrong(call -> {
                reader.look(system.aws().bucket());
                return turmoil.atAws(call);
            });
            play(system);
            assertThat(system.gitHub().contractViolations()).isEmpty();
            return new Result(
                    Effects.of(system, PULL_REQUEST),
                    turmoil.asked(),
                    turmoil.failed(),
                    refusals,
                    SiteReader.versions(system.aws().bucket()),
                    reader.found());
        }
    }

    private LocalSystem start() throws IOException {
        return LocalSystem.start(new LocalSystem.Setup(
                patient(),
                shop.folder().resolve(".git"),
                RepositoryName.parse("acme/shop"),
                clock,
                (name, environment) ->
                        turmoil.around(Functions.inProcess(clock, line -> {}).make(name, environment))));
    }

    /** The template with queues that give back at once what failed, as often as it takes. */
    private Template patient() throws IOException {
        String deployed = Files.readString(shop.root().resolve("template.yaml"));
        return Template.read(Files.writeString(
                shop.folder().resolve("template.yaml"),
                deployed.replaceAll("VisibilityTimeout: \\d+", "VisibilityTimeout: 0")
                        .replaceAll("(?m)^ +QUEUE_URL: .*\n", "")
                        .replaceAll("maxReceiveCount: \\d+", "maxReceiveCount: " + TRIES)));
    }

    private void play(LocalSystem system) {
        receive(system, system.gitHub().commit("main", shop.accessEndsSoon()));
        receive(system, system.gitHub().commit(Shop.BRANCH, shop.breakThings()));
        receive(system, system.gitHub().openPullRequest(Shop.BRANCH, Shop.TITLE));
        remind(system);
        receive(system, system.gitHub().commit(Shop.BRANCH, shop.mend()));
        clock.skip(Duration.ofDays(4));
        remind(system);
        receive(system, system.gitHub().commit("main", shop.accessEnded()));
        reader.look(system.aws().bucket());
    }

    /** What was not taken is delivered again, as whoever presses "Redeliver" does. */
    private void receive(LocalSystem system, List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            int status = system.deliver(delivery);
            for (int tries = 1; status != ACCEPTED && tries < TRIES; tries++) {
                refusals.add(status);
                status = system.deliver(delivery);
            }
            assertThat(status).isEqualTo(ACCEPTED);
        }
        system.work();
    }

    /** What did not go out goes out an hour later. */
    private static void remind(LocalSystem system) {
        Outcome outcome = system.remind();
        for (int tries = 1; outcome instanceof Outcome.Failed && tries < TRIES; tries++) {
            outcome = system.remind();
        }
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    }
}
