package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/** Comments on issues and pull requests. */
final class CommentApi {
    /** GitHub's limit on a comment, in characters. */
    private static final int LONGEST = 65_536;

    private final World world;
    private final Issues issues;

    CommentApi(World world) {
        this.world = world;
        this.issues = new Issues(world);
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of(
                "issues/list-comments", this::list,
                "issues/create-comment", this::create,
                "issues/get-comment", request -> with(request, Answer::ok),
                "issues/update-comment", this::update,
                "issues/delete-comment", this::delete);
    }

    private Answer with(Request request, Function<ObjectNode, Answer> work) {
        return world.find(world.comments(), request.number("comment_id"))
                .map(work)
                .orElseGet(Answer::notFound);
    }

    private Answer list(Request request) {
        long issue = request.number("issue_number");
        return world.issues().containsKey(issue)
                ? Answer.page(request, world.commentsOf(issue).toList())
                : Answer.notFound();
    }

    private Answer create(Request request) {
        long issue = request.number("issue_number");
        String body = request.body().path("body").asText();
        if (!world.issues().containsKey(issue)) {
            return Answer.notFound();
        }
        return body.length() > LONGEST ? tooLong() : Answer.created(issues.comment(issue, "handback[bot]", body));
    }

    private Answer update(Request request) {
        String body = request.body().path("body").asText();
        return body.length() > LONGEST
                ? tooLong()
                : with(request, comment -> Answer.ok(comment.put("body", body).put("updated_at", world.now())));
    }

    private Answer delete(Request request) {
        return with(request, comment -> {
            String issue = comment.path("issue_url").asText();
            world.comments().remove(comment.path("id").asLong());
            issues.count(Long.parseLong(issue.substring(issue.lastIndexOf('/') + 1)));
            return Answer.empty(204);
        });
    }

    private static Answer tooLong() {
        return Answer.error(422, "Validation Failed: body is too long (maximum is 65536 characters)");
    }
}
