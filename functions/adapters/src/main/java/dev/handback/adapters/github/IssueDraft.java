package dev.handback.adapters.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.host.Issues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHLabel;

/** An issue as it ought to stand. */
record IssueDraft(String title, String body, List<String> assignees, List<String> labels) {
    private static final int ASSIGNEES = 10;

    static IssueDraft of(Issues.Text text, Marker marker) {
        return new IssueDraft(
                TextLimit.TITLE.shorten(text.title()),
                marker.on(text.body()),
                new TreeSet<>(text.assignees()).stream().limit(ASSIGNEES).toList(),
                Stream.concat(Stream.of(GitHubIssues.LABEL), text.labels().stream())
                        .distinct()
                        .toList());
    }

    /** Whether the issue reads like this. Who is assigned is left to people until the text changes. */
    boolean isSaidBy(GHIssue issue) {
        return title.equals(issue.getTitle())
                && Marker.same(issue.getBody(), body)
                && labelsOf(issue).containsAll(labels);
    }

    int open(Session session) throws IOException {
        Map<String, Object> fields = fields(labels);
        return write(session, "POST", "/issues", fields).path("number").asInt();
    }

    /** Labels that people have added stay. */
    void replace(Session session, GHIssue issue) throws IOException {
        List<String> all = Stream.concat(labelsOf(issue).stream(), labels.stream())
                .distinct()
                .toList();
        Map<String, Object> fields = fields(all);
        fields.put("state", "open");
        write(session, "PATCH", "/issues/" + issue.getNumber(), fields);
    }

    private Map<String, Object> fields(List<String> allLabels) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("body", body);
        fields.put("labels", allLabels);
        fields.put("assignees", assignees);
        return fields;
    }

    /** GitHub refuses the whole issue for one unknown name; it has written nothing then, so it is asked again. */
    private JsonNode write(Session session, String method, String path, Map<String, Object> fields) throws IOException {
        try {
            return session.send(method, path, fields);
        } catch (CallFailed refused) {
            List<String> known = known(refused);
            if (known.size() == assignees.size()) {
                throw refused;
            }
            Map<String, Object> rest = new LinkedHashMap<>(fields);
            rest.put("assignees", known);
            return new IssueDraft(title, body, known, labels).write(session, method, path, rest);
        }
    }

    /** The assignees that GitHub did not refuse; none where it refuses them without naming one. */
    private List<String> known(CallFailed refused) {
        List<String> rest = new ArrayList<>(assignees);
        if (refused.status() == 422) {
            for (JsonNode error : Json.read(refused.body()).path("errors")) {
                if (error.path("field").asText().equals("assignees")
                        && !rest.remove(error.path("value").asText())) {
                    rest.clear();
                }
            }
        }
        return rest;
    }

    private static List<String> labelsOf(GHIssue issue) {
        return issue.getLabels().stream().map(GHLabel::getName).toList();
    }
}
