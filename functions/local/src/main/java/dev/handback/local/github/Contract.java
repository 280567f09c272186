package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GitHub's description of its REST API, held against every request and every answer. */
final class Contract {
    // Read once: it takes seconds and never changes.
    private static final Description DESCRIPTION =
            Description.withOperations("rest-api.openapi.json", Dialects.getOpenApi30());
    private static final List<Operation> OPERATIONS = Operation.of(DESCRIPTION.root());

    /** An operation and the values of the parameters in its path. */
    record Match(Operation operation, Map<String, String> path) {}

    /** The operation that a request is for; of two the one whose path says more. */
    Optional<Match> find(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.method().equals(method))
                .sorted(Comparator.comparingInt(Operation::weight).reversed())
                .flatMap(operation -> operation.match(path).map(values -> new Match(operation, values)).stream())
                .findFirst();
    }

    /** What is wrong with a request. */
    List<String> check(Request request) {
        List<String> wrong = new ArrayList<>();
        for (var parameter : request.operation().parameters()) {
            String name = parameter.path("name").asText();
            var given = parameter.path("in").asText().equals("path") ? request.path() : request.query();
            Optional.ofNullable(given.get(name))
                    .flatMap(value -> Parameters.complaint(name, value, parameter.path("schema")))
                    .ifPresent(wrong::add);
        }
        String body = request.operation().requestSchema();
        if (DESCRIPTION.knows(body) && !request.body().isMissingNode()) {
            wrong.addAll(DESCRIPTION.check(body, request.body()));
        } else if (DESCRIPTION.knows(body)
                && !DESCRIPTION.check(body, request.objectBody()).isEmpty()) {
            wrong.add("a body is required");
        }
        return wrong;
    }

    /** What is wrong with an answer. Errors that the description does not list are GitHub's habit and not checked. */
    List<String> check(Operation operation, Answer answer) {
        String schema = operation.answerSchema(answer.status());
        if (DESCRIPTION.knows(schema)) {
            return DESCRIPTION.check(schema, answer.body());
        }
        boolean bodiless = answer.body().isMissingNode();
        return answer.status() >= 400 || bodiless
                ? List.of()
                : List.of("the description of %s has no answer %d".formatted(operation.id(), answer.status()));
    }

    /** The answer with every field that the description requires. */
    Answer complete(Operation operation, Answer answer) {
        String schema = operation.answerSchema(answer.status());
        if (DESCRIPTION.knows(schema)) {
            JsonNode body = DESCRIPTION.complete(schema, answer.body());
            return new Answer(answer.status(), body, answer.headers());
        }
        return answer;
    }
}
