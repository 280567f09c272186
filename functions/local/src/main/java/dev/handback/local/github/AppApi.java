package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The App, its installation, its tokens and the log of what was delivered to it. */
final class AppApi {
    private final World world;
    private final AppTokens tokens;
    private final Shapes shapes;
    private final List<Long> redeliveries = new ArrayList<>();

    AppApi(World world, AppTokens tokens) {
        this.world = world;
        this.tokens = tokens;
        this.shapes = new Shapes(world);
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of(
                "apps/create-installation-access-token", this::token,
                "apps/get-authenticated", request -> Answer.ok(shapes.app()),
                "apps/get-repo-installation", request -> Answer.ok(shapes.installation()),
                "apps/list-repos-accessible-to-installation",
                        request -> Answer.page(request, List.of(shapes.repository()), "repositories"),
                "repos/get", request -> Answer.ok(shapes.repository()),
                "apps/list-webhook-deliveries", this::deliveries,
                "apps/get-webhook-delivery",
                        request -> delivery(request).map(Answer::ok).orElseGet(Answer::notFound),
                "apps/redeliver-webhook-delivery", this::redeliver);
    }

    private Answer token(Request request) {
        if (request.number("installation_id") != world.options().installation()) {
            return Answer.notFound();
        }
        String name = world.options().repository().name();
        if (request.body()
                .path("repositories")
                .valueStream()
                .anyMatch(each -> !each.asText().equals(name))) {
            return Answer.error(422, "There is at least one repository that does not exist or is not accessible");
        }
        JsonNode permissions = request.body().path("permissions");
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("token", tokens.issue(permissions)).put("repository_selection", "selected");
        var expires = world.clock().instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        answer.put("expires_at", expires.toString());
        if (permissions.isObject()) {
            answer.set("permissions", permissions);
        } else {
            answer.putObject("permissions");
        }
        return Answer.created(answer);
    }

    private Answer deliveries(Request request) {
        long before = Long.parseLong(request.asked("cursor").orElse(String.valueOf(Long.MAX_VALUE)));
        int size = Integer.parseInt(request.asked("per_page").orElse("30"));
        var found = world.deliveries().reversed().stream()
                .filter(each -> each.path("id").asLong() < before)
                .filter(each -> request.asked("status")
                        .map(status -> status.equals("success")
                                == (each.path("status_code").asInt() < 400))
                        .orElse(true))
                .toList();
        var page = JsonNodeFactory.instance.arrayNode();
        found.stream().limit(size).forEach(each -> page.add(each.deepCopy().without(List.of("request", "response"))));
        Map<String, String> links = found.size() <= size
                ? Map.of()
                : Map.of(
                        "Link",
                        "<%s?per_page=%d&cursor=%d>; rel=\"next\""
                                .formatted(
                                        request.uri(),
                                        size,
                                        found.get(size - 1).path("id").asLong()));
        return new Answer(200, page, links);
    }

    private Optional<ObjectNode> delivery(Request request) {
        return world.deliveries().stream()
                .filter(each -> each.path("id").asLong() == request.number("delivery_id"))
                .findFirst();
    }

    private Answer redeliver(Request request) {
        if (delivery(request).isEmpty()) {
            return Answer.notFound();
        }
        redeliveries.add(request.number("delivery_id"));
        return new Answer(202, JsonNodeFactory.instance.objectNode(), Map.of());
    }

    /** The ids of deliveries that are to be made again; asked once. */
    List<Long> takeRedeliveries() {
        var taken = List.copyOf(redeliveries);
        redeliveries.clear();
        return taken;
    }
}
