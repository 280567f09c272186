package dev.handback.local.demo;

import dev.handback.local.LedgerView;
import dev.handback.local.LocalSystem;
import dev.handback.local.SiteFiles;
import dev.handback.local.github.Change;
import dev.handback.local.github.CheckRun;
import dev.handback.local.github.Comment;
import dev.handback.local.github.Issue;
import dev.handback.local.lambda.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** The story of the demo. Each step says what happened; one that had no effect ends the story. */
final class Story {
    private static final String OWNERSHIP = "handoff/ownership.yml";
    private static final String ROLLBACK = "docs/runbooks/rollback-checkout.md";
    private static final String ACCESS = "handoff/access/dana.yml";
    private static final String BRANCH = "dana/more-speed";

    private final LocalSystem system;
    private final Path sample;
    private final StoryClock clock;
    private final Narrator narrator;

    Story(LocalSystem system, Path sample, StoryClock clock, Narrator narrator) {
        this.system = system;
        this.sample = sample;
        this.clock = clock;
        this.narrator = narrator;
    }

    void play() throws IOException {
        begin();
        int number = breakThings();
        mend(number);
        merge(number);
        tag();
        remind();
        revoke();
        expect(
                "Every request and answer kept GitHub's contract",
                () -> system.gitHub().contractViolations().isEmpty());
    }

    private void begin() throws IOException {
        narrator.chapter("Maria pushes what the shop knows so far: the site is published, the ledger begins.");
        push(
                "main",
                new Change(
                        "maria",
                        "Say where the site is",
                        Map.of("README.md", text("README.md") + "\nThe handoff site is made of this repository.\n")));
        expect("The site has a version", () -> find("versions.json").contains("\"latest\""));
        expect("The ledger knows the grants of the register", () -> !due().isEmpty());
    }

    private int breakThings() throws IOException {
        narrator.chapter("Dana, of Northwind Ops, opens a pull request that breaks things.");
        String ownership = text(OWNERSHIP).replaceFirst("accountable: maria", "accountable: dana");
        String rollback = text(ROLLBACK).replaceFirst("(?m)^4\\. \\*\\*", "4. **Quickly: ");
        String access = text(ACCESS).replaceFirst("expires: 2026-11-30", "expires: 2026-12-31");
        push(
                BRANCH,
                new Change(
                        "dana",
                        "Make checkout faster (#142)",
                        Map.of(OWNERSHIP, ownership, ROLLBACK, rollback, ACCESS, access)));
        system.receive(system.gitHub().openPullRequest(BRANCH, "Make checkout faster (#142)"));
        int number = openPullRequest();
        CheckRun run = lastRun();
        narrator.say("Check run '%s' on %s: %s. %s"
                .formatted(
                        run.name(),
                        run.headSha().substring(0, 7),
                        run.conclusion(),
                        run.output().title()));
        narrator.document("The comment on pull request #" + number, comment(number));
        expect("The check fails", () -> run.conclusion().equals("failure"));
        expect(
                "The comment names the broken rules",
                () -> comment(number).contains("OW002") && comment(number).contains("AC001"));
        expect(
                "The comment says what it does to readiness",
                () -> comment(number).contains("13 of 22"));
        return number;
    }

    private void mend(int number) throws IOException {
        narrator.chapter(
                "Dana mends it: the owner is Maria again, the grant ends when it should, the steps are as they were.");
        push(
                BRANCH,
                new Change(
                        "dana",
                        "Keep the owner, the end and the steps",
                        Map.of(
                                OWNERSHIP, text(OWNERSHIP),
                                ROLLBACK,
                                        text(ROLLBACK)
                                                .replace(
                                                        "## Escalation",
                                                        "Tell #incidents when it is done.\n\n## Escalation"),
                                ACCESS, text(ACCESS))));
        CheckRun run = lastRun();
        narrator.say("Check run on %s: %s. %s"
                .formatted(
                        run.headSha().substring(0, 7),
                        run.conclusion(),
                        run.output().title()));
        narrator.document("The same comment, edited", comment(number));
        expect("The check no longer fails", () -> !run.conclusion().equals("failure"));
        expect(
                "There is still one comment",
                () -> system.gitHub().comments(number).size() == 1);
        expect("It says that all is mended", () -> comment(number).contains("mended"));
    }

    private void merge(int number) {
        narrator.chapter("Maria merges it: a new version of the site is published.");
        String before = find("versions.json");
        system.receive(system.gitHub().merge(number));
        expect("The site has one more version", () -> !find("versions.json").equals(before));
    }

    private void tag() {
        narrator.chapter("Carla tags v2026.11.2: a release of the site that never changes again.");
        system.receive(system.gitHub().tag("v2026.11.2"));
        expect(
                "The release is in the list of versions",
                () -> find("versions.json").contains("v2026.11.2"));
        narrator.say("Versions: " + find("latest/index.html").replaceAll("(?s).*?<title>(.*?)</title>.*", "$1"));
    }

    private void remind() {
        narrator.chapter("The hour strikes: Dana's access to production ends on 30 November.");
        Outcome outcome = system.remind();
        Issue issue = reminder();
        narrator.document("Issue #%d: %s".formatted(issue.number(), issue.title()), issue.body());
        expect(
                "A reminder went out",
                () -> outcome instanceof Outcome.Answered && issue.body().contains("dana-aws-prod"));
        system.remind();
        expect(
                "The next hour sends nothing twice",
                () -> system.gitHub().issues().stream()
                                .filter(i -> i.title().equals(issue.title()))
                                .count()
                        == 1);
    }

    private void revoke() throws IOException {
        narrator.chapter("Maria takes the access away and records it: the issue closes, the ledger keeps it.");
        clock.skip(Duration.ofHours(3));
        int before = ledgerLength();
        String revoked = text(ACCESS)
                .replaceAll(
                        "(?m)^    revoked: null.*$",
                        "    revoked: {on: 2026-11-19, by: maria, method: remove-assignment, evidence: \"#188\"}");
        push("main", new Change("maria", "Take dana's access back (#188)", Map.of(ACCESS, revoked)));
        narrator.say("The ledger of northwind-2026 has %d entries, %d of them new."
                .formatted(ledgerLength(), ledgerLength() - before));
        expect("The ledger has the end of the access", () -> ledgerLength() > before);
        expect("The issue is closed", () -> !reminder().open());
    }

    private void push(String branch, Change change) {
        system.receive(system.gitHub().commit(branch, change));
    }

    private String text(String path) throws IOException {
        return Files.readString(sample.resolve(path));
    }

    private int openPullRequest() {
        return system.gitHub().issues().stream().mapToInt(Issue::number).max().orElse(1);
    }

    private CheckRun lastRun() {
        return system.gitHub().checkRuns().getLast();
    }

    private String comment(int number) {
        List<Comment> comments = system.gitHub().comments(number);
        return comments.isEmpty() ? "" : comments.getLast().body();
    }

    private Issue reminder() {
        return system.gitHub().issues().stream()
                .filter(issue -> issue.title().startsWith("Access of dana"))
                .findFirst()
                .orElse(new Issue(0, "none", "", true, List.of(), List.of()));
    }

    private String find(String key) {
        return SiteFiles.of(system).getOrDefault(key, "");
    }

    private List<String> due() {
        return LedgerView.of(system).grants();
    }

    private int ledgerLength() {
        return LedgerView.of(system).length();
    }

    private void expect(String what, BooleanSupplier holds) {
        if (!holds.getAsBoolean()) {
            throw new StoryFailedException(Objects.requireNonNull(what));
        }
        narrator.proved(what);
    }
}
