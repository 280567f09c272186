package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Check runs. Annotations add up over requests, as they do at GitHub, and are kept apart from the run. */
final class CheckApi {
    static final String ANNOTATIONS = "annotations";
    private static final List<String> FIELDS =
            List.of("name", "details_url", "external_id", "status", "started_at", "conclusion", "completed_at");

    private final World world;

    CheckApi(World world) {
        this.world = world;
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of(
                "checks/create", this::create,
                "checks/update", this::update,
                "checks/get",
                        request ->
                                found(request).map(run -> Answer.ok(shown(run))).orElseGet(Answer::notFound),
                "checks/list-annotations", this::annotations,
                "checks/list-for-ref", this::forRef);
    }

    private Optional<ObjectNode> found(Request request) {
        return world.find(world.checkRuns(), request.number("check_run_id"));
    }

    private Answer create(Request request) {
        var commit = world.git().commit(request.body().path("head_sha").asText());
        if (commit.isEmpty()) {
            return Answer.error(
                    422,
                    "No commit found for SHA: "
                            + request.body().path("head_sha").asText());
        }
        long id = world.nextId();
        var run = JsonNodeFactory.instance.objectNode();
        run.put("id", id)
                .put("node_id", "CR_" + id)
                .put("head_sha", commit.get().name());
        run.put("url", world.repositoryUrl() + "/check-runs/" + id);
        run.put("html_url", world.page("/runs/" + id)).put("details_url", world.page("/runs/" + id));
        run.put("external_id", "").put("status", "queued").putNull("conclusion");
        run.put("started_at", world.now()).putNull("completed_at");
        run.putObject("check_suite").put("id", Math.floorMod(commit.get().name().hashCode(), 1_000_000));
        run.set("app", new Shapes(world).app());
        run.putObject("output")
                .putNull("title")
                .putNull("summary")
                .putNull("text")
                .put("annotations_count", 0);
        run.putArray(ANNOTATIONS);
        run.putArray("pull_requests");
        change(run, request.body());
        world.checkRuns().put(id, run);
        return Answer.created(shown(run));
    }

    private Answer update(Request request) {
        return found(request)
                .map(run -> {
                    change(run, request.body());
                    return Answer.ok(shown(run));
                })
                .orElseGet(Answer::notFound);
    }

    private void change(ObjectNode run, JsonNode body) {
        FIELDS.stream().filter(body::has).forEach(field -> run.set(field, body.path(field)));
        if (body.has("conclusion")) {
            run.put("status", "completed");
            run.put("completed_at", body.path("completed_at").asText(world.now()));
        }
        var output = (ObjectNode) run.path("output");
        for (String field : List.of("title", "summary", "text")) {
            if (body.path("output").has(field)) {
                output.set(field, body.path("output").path(field));
            }
        }
        var annotations = (ArrayNode) run.path(ANNOTATIONS);
        body.path("output").path("annotations").forEach(annotations::add);
        output.put("annotations_count", annotations.size());
        output.put("annotations_url", run.path("url").asText() + "/annotations");
    }

    static ObjectNode shown(ObjectNode run) {
        var shown = run.deepCopy();
        shown.remove(ANNOTATIONS);
        return shown;
    }

    private Answer annotations(Request request) {
        return found(request)
                .map(run ->
                        Answer.page(request, run.path(ANNOTATIONS).valueStream().toList()))
                .orElseGet(Answer::notFound);
    }

    private Answer forRef(Request request) {
        var commit = world.git().commit(request.text("ref"));
        if (commit.isEmpty()) {
            return Answer.error(422, "No commit found for SHA: " + request.text("ref"));
        }
        var runs = world.checkRuns().values().stream()
                .filter(run -> run.path("head_sha").asText().equals(commit.get().name()))
                .filter(run -> wanted(request, "check_name", run.path("name").asText()))
                .filter(run -> wanted(request, "status", run.path("status").asText()))
                .filter(run -> wanted(request, "app_id", run.at("/app/id").asText()))
                .sorted(Comparator.comparingLong(
                                (ObjectNode run) -> run.path("id").asLong())
                        .reversed())
                .toList();
        var shown = request.asked("filter").orElse("latest").equals("all") ? runs : latest(runs);
        return Answer.page(request, shown.stream().map(CheckApi::shown).toList(), "check_runs");
    }

    private static boolean wanted(Request request, String parameter, String value) {
        return request.asked(parameter).map(value::equals).orElse(true);
    }

    private static List<ObjectNode> latest(List<ObjectNode> youngestFirst) {
        Map<String, ObjectNode> byName = new LinkedHashMap<>();
        youngestFirst.forEach(run -> byName.putIfAbsent(run.path("name").asText(), run));
        return List.copyOf(byName.values());
    }
}
