package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An issue as a test looks at it. */
public record Issue(int number, String title, String body, boolean open, List<String> labels, List<String> assignees) {
    public Issue {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }

    static Issue of(JsonNode issue) {
        return new Issue(
                issue.path("number").asInt(),
                issue.path("title").asText(),
                issue.path("body").asText(""),
                issue.path("state").asText().equals("open"),
                Issues.labels(issue),
                Issues.assignees(issue));
    }
}
