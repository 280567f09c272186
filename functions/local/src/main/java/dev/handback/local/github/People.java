package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** What people do at GitHub, and the deliveries that each act causes. */
final class People {
    private static final String NOBODY = ObjectId.zeroId().name();

    private final World world;
    private final Webhooks webhooks;
    private final Pulls pulls;
    private final Issues issues;
    private final Map<String, String> tips = new HashMap<>();

    People(World world) {
        this.world = world;
        this.webhooks = new Webhooks(world);
        this.pulls = new Pulls(world);
        this.issues = new Issues(world);
        world.git()
                .refs(Constants.R_REFS)
                .forEach(ref -> tips.put(ref.name(), ref.id().name()));
    }

    List<Delivery> commit(String branch, Change change) {
        world.git().write(branch, new Shapes(world).defaultBranch(), change);
        return pushed(Constants.R_HEADS + branch, change.author());
    }

    /** The push of a ref that moved since this was last asked, and what follows for the pull requests from it. */
    List<Delivery> pushed(String ref, String sender) {
        String after = world.git().commit(ref).map(RevCommit::name).orElse(NOBODY);
        String before = Optional.ofNullable(tips.put(ref, after)).orElse(NOBODY);
        if (after.equals(before)) {
            return List.of();
        }
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(webhooks.deliver("push", push(ref, before, after, sender)));
        world.pulls().values().stream()
                .filter(pull -> pull.path("state").asText().equals("open"))
                .filter(pull -> ref.equals(Constants.R_HEADS + Pulls.branch(pull)))
                .forEach(pull -> deliveries.add(synchronize(pull, before, after)));
        return List.copyOf(deliveries);
    }

    private ObjectNode push(String ref, String before, String after, String sender) {
        var payload = webhooks.payload("", sender);
        payload.put("ref", ref).put("before", before).put("after", after).putNull("base_ref");
        payload.put("created", before.equals(NOBODY))
                .put("deleted", after.equals(NOBODY))
                .put("forced", false);
        payload.put("compare", world.page("/compare/" + before + "..." + after));
        payload.putObject("pusher").put("name", sender).put("email", sender + "@users.noreply.github.com");
        var commits = payload.putArray("commits");
        payload.putNull("head_commit");
        world.git().commit(after).ifPresent(head -> {
            var pushed = new PushedCommits(world);
            // a new branch brings what the default branch lacks, a tag nothing
            String known = before.equals(NOBODY) ? new Shapes(world).defaultBranch() : before;
            if (ref.startsWith(Constants.R_HEADS)) {
                world.git()
                        .commit(known)
                        .ifPresent(base -> world.git()
                                .between(base, head)
                                .reversed()
                                .forEach(commit -> commits.add(pushed.shape(commit))));
            }
            payload.set("head_commit", pushed.shape(head));
        });
        return payload;
    }

    private Delivery synchronize(ObjectNode pull, String before, String after) {
        var payload = pullPayload("synchronize", pull, pull.at("/user/login").asText());
        return webhooks.deliver("pull_request", payload.put("before", before).put("after", after));
    }

    private ObjectNode pullPayload(String action, ObjectNode pull, String sender) {
        var payload = webhooks.payload(action, sender);
        payload.put("number", pull.path("number").asInt());
        payload.set("pull_request", pulls.current(pull));
        return payload;
    }

    List<Delivery> openPull(String branch, String title, String author) {
        var pull = pulls.open(branch, title, author);
        issues.ofPull(pull);
        return List.of(webhooks.deliver("pull_request", pullPayload("opened", pull, author)));
    }

    List<Delivery> merge(int number, String sender) {
        var pull = pull(number);
        String base = pull.at("/base/ref").asText();
        String message = "Merge pull request #%d from %s".formatted(number, Pulls.branch(pull));
        pulls.current(pull); // its counts as they are before its branches meet
        var merged =
                world.git().merge(base, Constants.R_HEADS + Pulls.branch(pull), new Change(sender, message, Map.of()));
        pull.put("merged", true).put("merged_at", world.now()).put("merge_commit_sha", merged.name());
        pull.set("merged_by", world.user(sender));
        List<Delivery> deliveries = new ArrayList<>(closePull(number, sender));
        deliveries.addAll(pushed(Constants.R_HEADS + base, sender));
        return List.copyOf(deliveries);
    }

    private List<Delivery> closePull(int number, String sender) {
        var pull = pull(number);
        pull.put("state", "closed").put("closed_at", world.now());
        issue(number).put("state", "closed").put("closed_at", world.now());
        return List.of(webhooks.deliver("pull_request", pullPayload("closed", pull, sender)));
    }

    List<Delivery> tag(String name, String revision, String sender) {
        var commit =
                world.git().commit(revision).orElseThrow(() -> new IllegalArgumentException("no commit " + revision));
        world.git().move(Constants.R_TAGS + name, commit);
        var created = webhooks.payload("", sender);
        created.put("ref", name)
                .put("ref_type", "tag")
                .put("pusher_type", "user")
                .putNull("description");
        created.put("master_branch", new Shapes(world).defaultBranch());
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(webhooks.deliver("create", created));
        deliveries.addAll(pushed(Constants.R_TAGS + name, sender));
        return List.copyOf(deliveries);
    }

    List<Delivery> comment(int number, String author, String body) {
        var issue = issue(number);
        var comment = issues.comment(number, author, body);
        var payload = webhooks.payload("created", author);
        payload.set("issue", issue);
        payload.set("comment", comment);
        return List.of(webhooks.deliver("issue_comment", payload));
    }

    List<Delivery> openIssue(String title, String body, String author) {
        return issueDelivery("opened", issues.open(title, body, author), author);
    }

    List<Delivery> editIssue(int number, String body, String editor) {
        var payload = webhooks.payload("edited", editor);
        payload.set("issue", issue(number));
        payload.putObject("changes")
                .putObject("body")
                .put("from", issue(number).path("body").asText());
        issue(number).put("body", body).put("updated_at", world.now());
        return List.of(webhooks.deliver("issues", payload));
    }

    List<Delivery> closeIssue(int number, String sender) {
        issue(number).put("state", "closed").put("closed_at", world.now());
        return issueDelivery("closed", issue(number), sender);
    }

    private List<Delivery> issueDelivery(String action, ObjectNode issue, String sender) {
        var payload = webhooks.payload(action, sender);
        payload.set("issue", issue);
        return List.of(webhooks.deliver("issues", payload));
    }

    List<Delivery> rerequest(long checkRun, String sender) {
        var run = world.find(world.checkRuns(), checkRun)
                .orElseThrow(() -> new IllegalArgumentException("no check run " + checkRun));
        var payload = webhooks.payload("rerequested", sender);
        payload.set("check_run", CheckApi.shown(run));
        return List.of(webhooks.deliver("check_run", payload));
    }

    Delivery ping() {
        var payload = JsonNodeFactory.instance.objectNode();
        payload.put("zen", "Practice the restore.").put("hook_id", 1);
        return webhooks.deliver("ping", payload);
    }

    private ObjectNode pull(int number) {
        return world.find(world.pulls(), number)
                .orElseThrow(() -> new IllegalArgumentException("no pull request #" + number));
    }

    private ObjectNode issue(int number) {
        return world.find(world.issues(), number)
                .orElseThrow(() -> new IllegalArgumentException("no issue #" + number));
    }
}
