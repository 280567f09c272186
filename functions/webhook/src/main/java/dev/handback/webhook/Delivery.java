package dev.handback.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that happened on GitHub, as GitHub tells it: what kind of event, and the fields that matter to us.
 *
 * @param id GitHub's GUID, the same when GitHub delivers again
 */
record Delivery(String id, String event, Fields fields) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final FieldPicker PAYLOAD = new FieldPicker(Set.of(
            "action",
            "changes.base",
            "changes.body",
            "changes.title",
            "check_run.external_id",
            "check_run.head_sha",
            "check_run.pull_requests.*.base.repo.id",
            "check_run.pull_requests.*.number",
            "check_suite.head_sha",
            "check_suite.pull_requests.*.base.repo.id",
            "check_suite.pull_requests.*.number",
            "deleted",
            "installation.id",
            "number",
            "pull_request.head.sha",
            "ref",
            "ref_type",
            "release.tag_name",
            "repository.default_branch",
            "repository.full_name",
            "repository.id"));

    /** Reads a request whose signature has been checked. */
    static Delivery read(WebhookRequest request) throws IOException {
        String id = request.header("x-github-delivery");
        String event = request.header("x-github-event");
        if (!ID.matcher(id).matches()) {
            throw malformed("The header X-GitHub-Delivery is missing or not a GUID.");
        }
        if (event.isEmpty()) {
            throw malformed("The header X-GitHub-Event is missing.");
        }
        if (request.header("content-type").startsWith("application/x-www-form-urlencoded")) {
            throw malformed("The delivery is a form. Set the content type of the webhook to application/json.");
        }
        try {
            return new Delivery(id, event, PAYLOAD.pick(request.body()));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw malformed(
                    "The body is not a JSON object: line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr()));
        }
    }

    private static Refusal malformed(String sentence) {
        return new Refusal(Refusal.MALFORMED, sentence);
    }
}
