package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A check run as a test looks at it.
 *
 * @param conclusion empty while it is not completed
 */
public record CheckRun(
        long id, String headSha, String name, String externalId, String status, String conclusion, Output output) {

    /** What it shows. */
    public record Output(String title, String summary, List<Annotation> annotations) {
        public Output {
            annotations = List.copyOf(annotations);
        }
    }

    /** A remark on lines of a file. */
    public record Annotation(String path, int startLine, String level, String title, String message) {}

    static CheckRun of(JsonNode run) {
        var output = run.path("output");
        return new CheckRun(
                run.path("id").asLong(),
                run.path("head_sha").asText(),
                run.path("name").asText(),
                run.path("external_id").asText(),
                run.path("status").asText(),
                run.path("conclusion").asText(""),
                new Output(
                        output.path("title").asText(""),
                        output.path("summary").asText(""),
                        run.path(CheckApi.ANNOTATIONS)
                                .valueStream()
                                .map(CheckRun::annotation)
                                .toList()));
    }

    private static Annotation annotation(JsonNode annotation) {
        return new Annotation(
                annotation.path("path").asText(),
                annotation.path("start_line").asInt(),
                annotation.path("annotation_level").asText(),
                annotation.path("title").asText(""),
                annotation.path("message").asText());
    }
}
