package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that GitHub would remember about one repository beside its Git objects. Guarded by the API's lock. */
final class World {
    private final GitHubStub.Options options;
    private final GitStore git;
    private final Map<Long, ObjectNode> issues = new TreeMap<>();
    private final Map<Long, ObjectNode> pulls = new TreeMap<>();
    private final Map<Long, ObjectNode> comments = new TreeMap<>();
    private final Map<Long, ObjectNode> checkRuns = new TreeMap<>();
    private final Map<String, String> collaborators = new TreeMap<>();
    private final List<ObjectNode> deliveries = new ArrayList<>();
    private String api = "";
    private long lastId = 1000;
    private int lastNumber;

    World(GitHubStub.Options options, GitStore git) {
        this.options = options;
        this.git = git;
    }

    GitHubStub.Options options() {
        return options;
    }

    GitStore git() {
        return git;
    }

    Clock clock() {
        return options.clock();
    }

    String now() {
        return clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    void listensAt(String address) {
        api = address;
    }

    String api() {
        return api;
    }

    /** The address of the repository in the API. */
    String repositoryUrl() {
        return api + "/repos/" + options.repository();
    }

    /** The address of a page for people. */
    String page(String path) {
        return "https://github.com/" + options.repository() + path;
    }

    long nextId() {
        return ++lastId;
    }

    int nextNumber() {
        return ++lastNumber;
    }

    Map<Long, ObjectNode> issues() {
        return issues;
    }

    Map<Long, ObjectNode> pulls() {
        return pulls;
    }

    Map<Long, ObjectNode> comments() {
        return comments;
    }

    Map<Long, ObjectNode> checkRuns() {
        return checkRuns;
    }

    /** What each person may do: {@code admin}, {@code maintain}, {@code write}, {@code triage} or {@code read}. */
    Map<String, String> collaborators() {
        return collaborators;
    }

    List<ObjectNode> deliveries() {
        return deliveries;
    }

    Stream<ObjectNode> commentsOf(long issue) {
        return comments.values().stream()
                .filter(comment -> comment.path("issue_url").asText().endsWith("/issues/" + issue));
    }

    Optional<ObjectNode> find(Map<Long, ObjectNode> shelf, long key) {
        return Optional.ofNullable(shelf.get(key));
    }

    /** A person or an App, as GitHub shows one. */
    ObjectNode user(String login) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("login", login).put("id", 10_000 + Math.floorMod(login.hashCode(), 1_000_000));
        boolean bot = login.endsWith("[bot]");
        user.put("url", api + "/users/" + Text.encode(login));
        user.put("html_url", "https://github.com/" + (bot ? "apps/" + login.replace("[bot]", "") : login));
        user.put("type", bot ? "Bot" : "User").put("site_admin", false);
        return user;
    }

    /** The App itself, as the author of what it writes. */
    ObjectNode bot() {
        return user("handback[bot]");
    }
}
