package dev.handback.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.handback.command.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What GitHub is told, and shows beside the delivery: an HTTP status and one word with a sentence.
 *
 * <pre>202 {"accepted":"publish-site, sync-access"}</pre>
 */
record Answer(int status, String word, String sentence) {
    private static final JsonFactory JSON = new JsonFactory();

    static Answer pong() {
        return new Answer(200, "pong", "The webhook of Handback is reached, and its secret fits.");
    }

    static Answer accepted(List<Command> commands) {
        return new Answer(
                202, "accepted", commands.stream().map(Command::kind).distinct().collect(Collectors.joining(", ")));
    }

    static Answer ignored(String reason) {
        return new Answer(202, "ignored", reason);
    }

    static Answer refused(Refusal refusal) {
        return new Answer(refusal.status(), "refused", refusal.sentence());
    }

    /** Writes it as Lambda hands it on to HTTP. */
    void write(OutputStream response) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(response)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", status);
            json.writeObjectFieldStart("headers");
            json.writeStringField("content-type", "application/json");
            json.writeEndObject();
            json.writeStringField("body", body());
            json.writeEndObject();
        }
    }

    private String body() throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField(word, sentence);
            json.writeEndObject();
        }
        return text.toString();
    }
}
