package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What an issue and a comment are made of. */
final class Issues {
    private final World world;

    Issues(World world) {
        this.world = world;
    }

    ObjectNode open(String title, String body, String author) {
        return open(world.nextNumber(), title, author).put("body", body);
    }

    /** The issue that every pull request is, too. */
    ObjectNode ofPull(ObjectNode pull) {
        int number = pull.path("number").asInt();
        var issue =
                open(number, pull.path("title").asText(), pull.at("/user/login").asText());
        issue.putObject("pull_request")
                .put("url", pull.path("url").asText())
                .put("html_url", pull.path("html_url").asText())
                .put("diff_url", pull.path("html_url").asText() + ".diff")
                .put("patch_url", pull.path("html_url").asText() + ".patch");
        return issue;
    }

    private ObjectNode open(int number, String title, String author) {
        var issue = JsonNodeFactory.instance.objectNode();
        issue.put("id", world.nextId())
                .put("node_id", "I_" + number)
                .put("number", number)
                .put("title", title);
        issue.put("url", world.repositoryUrl() + "/issues/" + number);
        issue.put("comments_url", world.repositoryUrl() + "/issues/" + number + "/comments");
        issue.put("repository_url", world.repositoryUrl()).put("html_url", world.page("/issues/" + number));
        issue.put("state", "open").put("locked", false).put("comments", 0).putNull("assignee");
        issue.put("author_association", "CONTRIBUTOR").putNull("body").putNull("closed_at");
        issue.put("created_at", world.now()).put("updated_at", world.now());
        issue.putArray("labels");
        issue.putArray("assignees");
        issue.set("user", world.user(author));
        world.issues().put((long) number, issue);
        return issue;
    }

    ObjectNode comment(long issue, String author, String body) {
        long id = world.nextId();
        var comment = JsonNodeFactory.instance.objectNode();
        comment.put("id", id).put("node_id", "IC_" + id).put("body", body);
        comment.put("url", world.repositoryUrl() + "/issues/comments/" + id);
        comment.put("html_url", world.page("/issues/" + issue + "#issuecomment-" + id));
        comment.put("issue_url", world.repositoryUrl() + "/issues/" + issue);
        comment.put("created_at", world.now()).put("updated_at", world.now());
        comment.put("author_association", "CONTRIBUTOR");
        comment.set("user", world.user(author));
        world.comments().put(id, comment);
        count(issue);
        return comment;
    }

    void count(long issue) {
        world.find(world.issues(), issue)
                .ifPresent(each -> each.put("comments", world.commentsOf(issue).count()));
    }

    ArrayNode label(ObjectNode issue, Set<String> labels) {
        var array = issue.putArray("labels");
        for (String name : labels) {
            var label = array.addObject();
            label.put("id", Math.floorMod(name.hashCode(), 1_000_000))
                    .put("node_id", "L_" + name)
                    .put("name", name);
            label.put("url", world.repositoryUrl() + "/labels/" + Text.encode(name))
                    .put("color", "ededed");
            label.putNull("description").put("default", false);
        }
        return array;
    }

    /** Assigns people; those who may not work here are dropped in silence, as GitHub does. */
    void assign(ObjectNode issue, Set<String> logins) {
        var array = issue.putArray("assignees");
        logins.stream()
                .filter(world.collaborators()::containsKey)
                .map(world::user)
                .forEach(array::add);
        issue.set("assignee", array.isEmpty() ? issue.nullNode() : array.path(0).deepCopy());
    }

    static List<String> labels(JsonNode issue) {
        return issue.path("labels")
                .valueStream()
                .map(label -> label.path("name").asText())
                .toList();
    }

    static List<String> assignees(JsonNode issue) {
        return issue.path("assignees")
                .valueStream()
                .map(user -> user.path("login").asText())
                .toList();
    }
}
