package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Repositories, commits and the App as GitHub writes them: what means something; the contract adds the rest. */
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final long REPOSITORY_ID = 42;

    private final World world;

    Shapes(World world) {
        this.world = world;
    }

    ObjectNode repository() {
        var name = world.options().repository();
        var repository = JSON.objectNode();
        repository.put("id", REPOSITORY_ID).put("node_id", "R_42").put("name", name.name());
        repository.put("full_name", name.toString()).put("private", true).put("visibility", "private");
        repository.set("owner", world.user(name.owner()));
        repository.put("url", world.repositoryUrl()).put("html_url", world.page(""));
        repository.put("clone_url", world.page(".git")).put("default_branch", defaultBranch());
        return repository;
    }

    String defaultBranch() {
        return world.git().defaultBranch();
    }

    ObjectNode app() {
        var app = JSON.objectNode();
        app.put("id", world.options().appId()).put("slug", "handback").put("name", "Handback");
        app.set("owner", world.user(world.options().repository().owner()));
        return app;
    }

    ObjectNode installation() {
        var installation = JSON.objectNode();
        installation
                .put("id", world.options().installation())
                .put("app_id", world.options().appId());
        installation.put("app_slug", "handback").put("repository_selection", "selected");
        installation.set("account", world.user(world.options().repository().owner()));
        return installation;
    }

    /** A commit among commits: with its message, people and parents. */
    ObjectNode commit(RevCommit commit) {
        var shape = JSON.objectNode();
        shape.put("sha", commit.name())
                .put("node_id", "C_" + commit.abbreviate(7).name());
        shape.put("url", world.repositoryUrl() + "/commits/" + commit.name());
        shape.put("html_url", world.page("/commit/" + commit.name()));
        shape.set("commit", gitCommit(commit));
        shape.set("parents", parents(commit));
        return shape;
    }

    /** A commit as Git keeps it. */
    ObjectNode gitCommit(RevCommit commit) {
        var shape = JSON.objectNode();
        shape.put("sha", commit.name()).put("message", commit.getFullMessage());
        shape.put("url", world.repositoryUrl() + "/git/commits/" + commit.name());
        shape.set("author", person(commit.getAuthorIdent()));
        shape.set("committer", person(commit.getCommitterIdent()));
        shape.putObject("tree")
                .put("sha", commit.getTree().name())
                .put(
                        "url",
                        world.repositoryUrl() + "/git/trees/" + commit.getTree().name());
        shape.set("parents", parents(commit));
        return shape;
    }

    private ArrayNode parents(RevCommit commit) {
        var parents = JSON.arrayNode();
        for (var parent : commit.getParents()) {
            parents.addObject()
                    .put("sha", parent.name())
                    .put("url", world.repositoryUrl() + "/commits/" + parent.name())
                    .put("html_url", world.page("/commit/" + parent.name()));
        }
        return parents;
    }

    private static JsonNode person(PersonIdent person) {
        return JSON.objectNode()
                .put("name", person.getName())
                .put("email", person.getEmailAddress())
                .put(
                        "date",
                        person.getWhenAsInstant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString());
    }
}
