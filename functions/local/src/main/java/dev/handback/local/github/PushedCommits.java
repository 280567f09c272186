package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Commits as a push lists them: with the paths that each touches. */
final class PushedCommits {
    private final World world;

    PushedCommits(World world) {
        this.world = world;
    }

    ObjectNode shape(RevCommit commit) {
        var shape = JsonNodeFactory.instance.objectNode();
        shape.put("id", commit.name()).put("tree_id", commit.getTree().name()).put("distinct", true);
        shape.put("message", commit.getFullMessage());
        shape.put("timestamp", commit.getCommitterIdent().getWhenAsInstant().toString());
        shape.put("url", world.page("/commit/" + commit.name()));
        shape.set("author", person(commit.getAuthorIdent()));
        shape.set("committer", person(commit.getCommitterIdent()));
        var added = shape.putArray("added");
        var removed = shape.putArray("removed");
        var modified = shape.putArray("modified");
        if (commit.getParentCount() > 0) {
            for (var file : new Differences(world.git()).files(commit.getParent(0), commit)) {
                String path = file.path("filename").asText();
                switch (file.path("status").asText()) {
                    case "added", "copied" -> added.add(path);
                    case "removed" -> removed.add(path);
                    case "renamed" -> {
                        removed.add(file.path("previous_filename").asText());
                        added.add(path);
                    }
                    default -> modified.add(path);
                }
            }
        }
        return shape;
    }

    private static ObjectNode person(PersonIdent person) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", person.getName())
                .put("email", person.getEmailAddress())
                .put("username", person.getName());
    }
}
