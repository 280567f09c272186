package dev.handback.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.local.github.CheckRun;
import dev.handback.local.github.Delivery;
import dev.handback.local.lambda.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The deployed archives under Amazon's runtime client, by the system's own clock: from the signed webhook to the check
 * run, the ledger, the reminder and the site.
 */
@Tag("whole-system")
@EnabledIf("dev.handback.local.lambda.LambdaProcess#runsHere")
final class EndToEnd {
    @TempDir
    private static Path folder;

    private static final List<Delivery> DELIVERIES = new ArrayList<>();
    private static Shop shop;
    private static LocalSystem system;
    private static int pullRequest;

    @BeforeAll
    static void play() throws IOException {
        shop = Shop.create(folder.resolve("shop"), LocalDate.now(ZoneOffset.UTC));
        system = shop.start(Functions.packaged(shop.root(), shop.template()), Clock.systemUTC());
        receive(system.gitHub().commit("main", shop.accessEndsSoon()));
        receive(system.gitHub().commit(Shop.BRANCH, shop.breakThings()));
        List<Delivery> opened = system.gitHub().openPullRequest(Shop.BRANCH, Shop.TITLE);
        pullRequest = number(opened.getFirst());
        receive(opened);
        assertThat(system.remind()).isInstanceOf(Outcome.Answered.class);
    }

    @AfterAll
    static void stop() {
        List<ProcessHandle> functions =
                ProcessHandle.current().children().filter(EndToEnd::isFunction).toList();
        assertThat(functions).as("a process of each function that was called").hasSize(5);
        system.close();
        assertThat(functions).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void theCheckRunFailsAndPointsToTheLines() {
        CheckRun run = onlyRun();
        assertThat(run.conclusion()).isEqualTo("failure");
        assertThat(run.output().annotations())
                .extracting(CheckRun.Annotation::path, CheckRun.Annotation::startLine, CheckRun.Annotation::level)
                .contains(
                        new Tuple(Shop.OWNERSHIP, shop.line(Shop.OWNERSHIP, "accountable: maria"), "failure"),
                        new Tuple(Shop.ROLLBACK, shop.lines(Shop.ROLLBACK) + 1, "failure"));
        assertThat(run.output().annotations())
                .extracting(annotation -> annotation.title() + annotation.message())
                .anyMatch(text -> text.contains("OW002"))
                .anyMatch(text -> text.contains("LK001"));
    }

    @Test
    void oneCommentNamesTheRules() {
        assertThat(system.gitHub().comments(pullRequest))
                .singleElement()
                .satisfies(comment -> assertThat(comment.body()).contains("OW002", "LK001"));
    }

    @Test
    void theLedgerKnowsTheGrantsInAnUnbrokenChain() {
        LedgerView ledger = LedgerView.of(system);
        assertThat(ledger.grants()).contains("dana-aws-prod", "dana-github-shop", "dana-github-infra");
        assertThat(ledger.isUnbroken()).isTrue();
    }

    @Test
    void anIssueRemindsOfTheEnd() {
        assertThat(system.gitHub().issues())
                .filteredOn(issue -> issue.body().contains("dana-aws-prod"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.open()).isTrue());
    }

    @Test
    void theBucketHoldsTheSite() {
        assertThat(SiteFiles.of(system)).containsKey("latest/index.html").hasEntrySatisfying("versions.json", text -> {
            assertThat(text).contains("\"latest\"", "\"commit\"");
        });
        assertThat(SiteFiles.of(system).keySet()).anyMatch(key -> key.contains("manifest"));
    }

    @Test
    void theSameDeliveriesAgainChangeNothing() {
        unchanged(DELIVERIES);
    }

    @Test
    void theSameDeliveriesInTheWrongOrderChangeNothing() {
        unchanged(DELIVERIES.reversed());
    }

    /** As after the five minutes for which a queue knows what it had: the workers alone see that it is done. */
    @Test
    void whatTheQueuesNoLongerKnowChangesNothing() {
        unchanged(DELIVERIES.reversed().stream().map(EndToEnd::asNew).toList());
    }

    @Test
    void aBadSignatureIsRefused() {
        Effects before = Effects.of(system, pullRequest).lasting();
        Delivery good = asNew(DELIVERIES.getLast());
        Delivery forged = new Delivery(good.event(), good.id(), good.body(), "sha256=" + "0".repeat(64));
        assertThat(system.deliver(forged)).isEqualTo(401);
        system.work();
        assertThat(Effects.of(system, pullRequest).lasting())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    private static boolean isFunction(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("AWSLambda");
    }

    private static void unchanged(List<Delivery> deliveries) {
        Effects before = Effects.of(system, pullRequest).lasting();
        LedgerView ledger = LedgerView.of(system);
        List<CheckRun> runs = system.gitHub().checkRuns();
        deliveries.forEach(delivery -> assertThat(system.deliver(delivery)).isEqualTo(202));
        system.work();
        assertThat(system.remind()).isInstanceOf(Outcome.Answered.class);
        assertThat(Effects.of(system, pullRequest).lasting())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(LedgerView.of(system)).isEqualTo(ledger);
        assertThat(system.gitHub().checkRuns()).isEqualTo(runs);
        assertThat(system.gitHub().contractViolations()).isEmpty();
    }

    private static void receive(List<Delivery> deliveries) {
        DELIVERIES.addAll(deliveries);
        system.receive(deliveries);
    }

    private static Delivery asNew(Delivery delivery) {
        return new Delivery(delivery.event(), UUID.randomUUID().toString(), delivery.body(), delivery.signature());
    }

    private static int number(Delivery opened) {
        return Integer.parseInt(opened.body().replaceFirst("(?s).*?\"number\":(\\d+).*", "$1"));
    }

    private static CheckRun onlyRun() {
        assertThat(system.gitHub().checkRuns()).hasSize(1);
        return system.gitHub().checkRuns().getFirst();
    }
}
