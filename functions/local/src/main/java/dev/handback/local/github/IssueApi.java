package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Issues, which pull requests are too: their text, labels and assignees. */
final class IssueApi {
    private final World world;
    private final Issues issues;

    IssueApi(World world) {
        this.world = world;
        this.issues = new Issues(world);
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of(
                "issues/list-for-repo", this::list,
                "issues/create", this::create,
                "issues/get", request -> with(request, Answer::ok),
                "issues/update", request -> with(request, issue -> Answer.ok(update(issue, request.body()))),
                "issues/add-labels", this::addLabels,
                "issues/remove-label", this::removeLabel,
                "issues/add-assignees", request -> assign(request, true),
                "issues/remove-assignees", request -> assign(request, false),
                "repos/get-collaborator-permission-level", this::permission);
    }

    private Answer with(Request request, Function<ObjectNode, Answer> work) {
        return world.find(world.issues(), request.number("issue_number"))
                .map(work)
                .orElseGet(Answer::notFound);
    }

    private Answer list(Request request) {
        String state = request.asked("state").orElse("open");
        Set<String> labels = Set.of(request.asked("labels").orElse("").split(","));
        var found = world.issues().values().stream()
                .filter(issue ->
                        state.equals("all") || issue.path("state").asText().equals(state))
                .filter(issue ->
                        labels.equals(Set.of("")) || Issues.labels(issue).containsAll(labels))
                .filter(issue -> request.asked("creator")
                        .map(issue.at("/user/login").asText()::equals)
                        .orElse(true))
                .sorted(Comparator.comparingInt(
                                (ObjectNode issue) -> issue.path("number").asInt())
                        .reversed())
                .toList();
        return Answer.page(request, found);
    }

    private Answer create(Request request) {
        var issue = issues.open(
                request.body().path("title").asText(),
                request.body().path("body").asText(),
                "handback[bot]");
        return Answer.created(update(issue, request.body()));
    }

    private ObjectNode update(ObjectNode issue, JsonNode body) {
        for (String field : List.of("title", "body", "state", "state_reason")) {
            if (body.has(field)) {
                issue.set(field, body.path(field));
            }
        }
        if (body.has("labels")) {
            issues.label(issue, texts(body.path("labels")));
        }
        if (body.has("assignees")) {
            issues.assign(issue, texts(body.path("assignees")));
        }
        boolean open = issue.path("state").asText().equals("open");
        issue.put("updated_at", world.now());
        issue.set("closed_at", open ? issue.nullNode() : issue.textNode(world.now()));
        return issue;
    }

    /** Labels come as texts or as objects with a name. */
    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(each -> texts.add(each.path("name").asText(each.asText())));
        return texts;
    }

    private Answer addLabels(Request request) {
        return with(request, issue -> {
            Set<String> labels = new LinkedHashSet<>(Issues.labels(issue));
            labels.addAll(texts(
                    request.body().isArray() ? request.body() : request.body().path("labels")));
            return Answer.ok(issues.label(issue, labels));
        });
    }

    private Answer removeLabel(Request request) {
        return with(request, issue -> {
            Set<String> labels = new LinkedHashSet<>(Issues.labels(issue));
            return labels.remove(request.text("name"))
                    ? Answer.ok(issues.label(issue, labels))
                    : Answer.error(404, "Label does not exist");
        });
    }

    private Answer assign(Request request, boolean add) {
        return with(request, issue -> {
            Set<String> logins = new LinkedHashSet<>(Issues.assignees(issue));
            var named = texts(request.body().path("assignees"));
            if (add) {
                logins.addAll(named);
            } else {
                logins.removeAll(named);
            }
            issues.assign(issue, logins);
            return add ? Answer.created(issue) : Answer.ok(issue);
        });
    }

    private Answer permission(Request request) {
        String login = request.text("username");
        return Optional.ofNullable(world.collaborators().get(login))
                .map(role -> {
                    var shape = world.user(login).objectNode();
                    // the old field knows four words; the roles between them are in role_name
                    String permission = role.equals("maintain") ? "write" : role.equals("triage") ? "read" : role;
                    shape.put("permission", permission).put("role_name", role).set("user", world.user(login));
                    return Answer.ok(shape);
                })
                .orElseGet(Answer::notFound);
    }
}
