package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** Pull requests, as they stand in the repository at each request. */
final class PullApi {
    private final World world;
    private final Pulls pulls;

    PullApi(World world) {
        this.world = world;
        this.pulls = new Pulls(world);
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of("pulls/get", this::get, "pulls/list", this::list, "pulls/list-files", this::files);
    }

    private Answer get(Request request) {
        return world.find(world.pulls(), request.number("pull_number"))
                .map(pull -> Answer.ok(pulls.current(pull)))
                .orElseGet(Answer::notFound);
    }

    private Answer list(Request request) {
        String state = request.asked("state").orElse("open");
        var found = world.pulls().values().stream()
                .filter(pull ->
                        state.equals("all") || pull.path("state").asText().equals(state))
                .filter(pull -> request.asked("base")
                        .map(pull.at("/base/ref").asText()::equals)
                        .orElse(true))
                .filter(pull -> request.asked("head")
                        .map(head -> head.endsWith(":" + pull.at("/head/ref").asText()))
                        .orElse(true))
                .sorted(Comparator.comparingInt(
                                (ObjectNode pull) -> pull.path("number").asInt())
                        .reversed())
                .map(pulls::current)
                .toList();
        return Answer.page(request, found);
    }

    private Answer files(Request request) {
        return world.find(world.pulls(), request.number("pull_number"))
                .map(pull -> Answer.page(request, pulls.comparison(pull).files()))
                .orElseGet(Answer::notFound);
    }
}
