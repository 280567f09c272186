package dev.handback.local.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.cli.CommandException;
import dev.handback.cli.Console;
import dev.handback.local.github.Change;
import dev.handback.local.github.CheckRun;
import dev.handback.local.github.Comment;
import dev.handback.local.github.Delivery;
import dev.handback.local.github.GitHubStub;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A pull request's way through what is deployed: webhook, queue, worker, and back to GitHub as a check run. */
final class RoundTrip {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BRANCH = "dana/take-ownership";
    private static final String OWNERSHIP = "handoff/ownership.yml";

    private final Console console;
    private final GitHubStub gitHub;
    private final Path sample;

    RoundTrip(Console console, GitHubStub gitHub, Path sample) {
        this.console = console;
        this.gitHub = gitHub;
        this.sample = sample;
    }

    void prove(LocalStack localStack, URI webhook) throws IOException {
        require(
                send(localStack, webhook, forged()).startsWith("401 "),
                "a delivery with a wrong signature was not refused");
        long begin = System.nanoTime();
        Delivery opened = open();
        require(
                send(localStack, webhook, opened).startsWith("202 {\"accepted\""),
                "the webhook did not take the delivery");
        CheckRun run = await("check run", this::completed);
        show(run, Duration.ofNanos(System.nanoTime() - begin));
        int number = new ObjectMapper().readTree(opened.body()).path("number").asInt();
        Comment comment =
                await("comment", () -> gitHub.comments(number).stream().findFirst());
        console.print("Comment on pull request #%d:".formatted(number));
        comment.body().lines().forEach(line -> console.print("  | " + line));
        require(
                run.conclusion().equals("failure"),
                "the provider took an owner from the client and the check let it be");
        require(gitHub.contractViolations().isEmpty(), String.join("; ", gitHub.contractViolations()));
        console.print("%d requests came from the worker; each kept GitHub's contract."
                .formatted(gitHub.calls().size()));
    }

    private Optional<CheckRun> completed() {
        return gitHub.checkRuns().stream()
                .filter(run -> run.status().equals("completed"))
                .findFirst();
    }

    private <T> T await(String what, Supplier<Optional<T>> look) {
        return Patience.of(PATIENCE)
                .find(look)
                .orElseThrow(() -> broken("no %s came within %d s".formatted(what, PATIENCE.toSeconds())));
    }

    /** What somebody would send who does not know the secret. */
    private Delivery forged() {
        Delivery ping = gitHub.ping();
        return new Delivery(ping.event(), ping.id(), ping.body(), "sha256=" + "0".repeat(64));
    }

    /** Somebody of the provider puts themselves in the place of an owner. */
    private Delivery open() throws IOException {
        String ownership = Files.readString(sample.resolve(OWNERSHIP));
        String taken = ownership.replaceFirst("accountable: maria", "accountable: dana");
        require(!taken.equals(ownership), "the sample's %s has another owner than maria".formatted(OWNERSHIP));
        gitHub.commit(BRANCH, new Change("dana", "Take the checkout over", Map.of(OWNERSHIP, taken)));
        return gitHub.openPullRequest(BRANCH, "Take the checkout over").getFirst();
    }

    /** Sends it; returns the answer's status and text. */
    private String send(LocalStack localStack, URI webhook, Delivery delivery) {
        HttpResponse<byte[]> response = localStack.deliver(webhook, delivery);
        gitHub.delivered(delivery, response.statusCode());
        String answer = response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8).strip();
        console.print("Delivery of '%s': %s".formatted(delivery.event(), answer));
        return answer;
    }

    private void show(CheckRun run, Duration time) {
        console.print("");
        console.print("Check run '%s' on %s after %.1f s: %s. %s"
                .formatted(
                        run.name(),
                        run.headSha().substring(0, 7),
                        time.toMillis() / 1000.0,
                        run.conclusion(),
                        run.output().title()));
        run.output()
                .annotations()
                .forEach(remark -> console.print("  %s:%d %s: %s %s"
                        .formatted(
                                remark.path(), remark.startLine(), remark.level(), remark.title(), remark.message())));
        console.print("");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw broken(otherwise);
        }
    }

    private CommandException broken(String what) {
        gitHub.calls().forEach(call -> console.note(call.toString()));
        return CommandException.blocked(
                "The way through LocalStack is broken: %s. Read the functions' log groups, /aws/lambda/%s-…"
                        .formatted(what, Deployment.STACK));
    }
}
