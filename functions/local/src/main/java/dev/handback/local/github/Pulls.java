package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;

/** What a pull request is made of: two branches, and what lies between them. */
final class Pulls {
    private final World world;
    private final Shapes shapes;

    Pulls(World world) {
        this.world = world;
        this.shapes = new Shapes(world);
    }

    ObjectNode open(String branch, String title, String author) {
        int number = world.nextNumber();
        String base = shapes.defaultBranch();
        var pull = JsonNodeFactory.instance.objectNode();
        String url = world.repositoryUrl() + "/pulls/" + number;
        pull.put("id", world.nextId())
                .put("node_id", "PR_" + number)
                .put("number", number)
                .put("url", url);
        pull.put("html_url", world.page("/pull/" + number));
        pull.put("issue_url", world.repositoryUrl() + "/issues/" + number);
        pull.put("state", "open").put("locked", false).put("draft", false).put("merged", false);
        pull.put("title", title).putNull("body").put("author_association", "CONTRIBUTOR");
        pull.put("created_at", world.now())
                .put("updated_at", world.now())
                .putNull("closed_at")
                .putNull("merged_at");
        pull.putNull("merge_commit_sha");
        pull.set("user", world.user(author));
        pull.set("head", end(branch, tip(branch)));
        pull.set("base", end(base, tip(base)));
        world.pulls().put((long) number, pull);
        return pull;
    }

    private ObjectNode end(String branch, RevCommit commit) {
        var end = JsonNodeFactory.instance.objectNode();
        String owner = world.options().repository().owner();
        end.put("label", owner + ":" + branch).put("ref", branch).put("sha", commit.name());
        end.set("user", world.user(owner));
        end.set("repo", shapes.repository());
        return end;
    }

    private RevCommit tip(String branch) {
        return world.git()
                .commit(Constants.R_HEADS + branch)
                .orElseThrow(() -> new IllegalArgumentException("no branch " + branch));
    }

    /** The pull request with its head and its counts as the repository has them now; a closed one stays as it was. */
    ObjectNode current(ObjectNode pull) {
        if (pull.path("state").asText().equals("open")) {
            pull.set("head", end(branch(pull), tip(branch(pull))));
        }
        var comparison = comparison(pull);
        var files = comparison.files();
        pull.put("commits", comparison.commits().size()).put("changed_files", files.size());
        pull.put(
                "additions",
                files.stream().mapToInt(file -> file.path("additions").asInt()).sum());
        pull.put(
                "deletions",
                files.stream().mapToInt(file -> file.path("deletions").asInt()).sum());
        return pull;
    }

    static String branch(ObjectNode pull) {
        return pull.at("/head/ref").asText();
    }

    Comparison comparison(ObjectNode pull) {
        var base = world.git().commit(pull.at("/base/sha").asText()).orElseThrow();
        var head = world.git().commit(pull.at("/head/sha").asText()).orElseThrow();
        return new Comparison(world, base, head);
    }
}
