package dev.handback.webhook;

import dev.handback.command.Command;
import dev.handback.command.Command.CheckPullRequest;
import dev.handback.command.Command.PublishSite;
import dev.handback.command.Command.SyncAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The allow-list: which deliveries ask for work, and for what. Everything else is ignored, with its reason. */
record Triage(Delivery delivery) {
    private static final Set<String> NEW_CONTENT = Set.of("opened", "synchronize", "reopened", "ready_for_review");
    /** Our check runs carry their pull request: GitHub leaves those from forks out of {@code pull_requests}. */
    private static final Pattern EXTERNAL_ID = Pattern.compile("pr:([0-9]{1,9}):([0-9a-f]{40}|[0-9a-f]{64})(:.*)?");

    /** What is to be done about a delivery. */
    sealed interface Outcome {
        record Work(List<Command> commands) implements Outcome {}

        record Nothing(String reason) implements Outcome {}

        record Pong() implements Outcome {}
    }

    Outcome outcome() {
        return switch (delivery.event()) {
            case "ping" -> new Outcome.Pong();
            case "pull_request" -> pullRequest();
            case "push" -> push();
            case "create" -> create();
            case "release" -> release();
            case "check_run" -> checkRun();
            case "check_suite" -> checkSuite();
            default -> new Outcome.Nothing("Handback does nothing on this event.");
        };
    }

    private Outcome pullRequest() {
        String action = fields().text("action");
        if (NEW_CONTENT.contains(action) || (action.equals("edited") && decidingFieldChanged())) {
            return work(check(
                    fields().number("number"),
                    fields().commit("pull_request.head.sha").hex()));
        }
        return switch (action) {
            case "edited" -> new Outcome.Nothing("Neither base, title nor text of the pull request changed.");
            case "closed" -> new Outcome.Nothing("What a merge changes comes with its push.");
            default -> otherAction();
        };
    }

    private boolean decidingFieldChanged() {
        return Stream.of("changes.base", "changes.title", "changes.body")
                .anyMatch(path -> fields().find(path).isPresent());
    }

    private Outcome push() {
        String ref = fields().text("ref");
        if (fields().find("deleted").filter("true"::equals).isPresent()) {
            return new Outcome.Nothing("A ref was deleted; published versions stay.");
        }
        if (ref.startsWith("refs/tags/")) {
            return work(publish(ref));
        }
        if (ref.equals("refs/heads/" + fields().text("repository.default_branch"))) {
            return work(publish(ref), new SyncAccess(delivery.id(), fields().installation(), fields().repository()));
        }
        return new Outcome.Nothing("The push is neither to the default branch nor of a tag.");
    }

    private Outcome create() {
        if (fields().text("ref_type").equals("tag")) {
            return work(publish("refs/tags/" + fields().text("ref")));
        }
        return new Outcome.Nothing("What a new branch changes comes with its pull request.");
    }

    private Outcome release() {
        if (fields().text("action").equals("published")) {
            return work(publish("refs/tags/" + fields().text("release.tag_name")));
        }
        return otherAction();
    }

    private Outcome checkRun() {
        if (!fields().text("action").equals("rerequested")) {
            return otherAction();
        }
        Matcher ours =
                EXTERNAL_ID.matcher(fields().find("check_run.external_id").orElse(""));
        if (ours.matches()) {
            return work(check(Integer.parseInt(ours.group(1)), ours.group(2)));
        }
        return checkAll("check_run");
    }

    private Outcome checkSuite() {
        return fields().text("action").equals("rerequested") ? checkAll("check_suite") : otherAction();
    }

    private Outcome checkAll(String object) {
        String head = fields().commit(object + ".head_sha").hex();
        long repository = fields().id("repository.id");
        List<Command> commands = new ArrayList<>();
        for (int i = 0;
                fields().find(object + ".pull_requests." + i + ".number").isPresent();
                i++) {
            String pullRequest = object + ".pull_requests." + i;
            // The list may name pull requests of a fork against itself: those are not ours to check.
            if (fields().id(pullRequest + ".base.repo.id") == repository) {
                commands.add(check(fields().number(pullRequest + ".number"), head));
            }
        }
        return commands.isEmpty()
                ? new Outcome.Nothing("GitHub names no pull request of this repository. Push to it to have it checked.")
                : new Outcome.Work(commands);
    }

    private Outcome otherAction() {
        return new Outcome.Nothing("Handback does nothing on this action of the event.");
    }

    private static Outcome work(Command... commands) {
        return new Outcome.Work(List.of(commands));
    }

    private Command check(int number, String head) {
        return new CheckPullRequest(delivery.id(), fields().installation(), fields().repository(), number, head);
    }

    private Command publish(String ref) {
        return new PublishSite(delivery.id(), fields().installation(), fields().repository(), ref);
    }

    private Fields fields() {
        return delivery.fields();
    }
}
