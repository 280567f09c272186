package dev.handback.webhook;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The function's log: one line of JSON for each delivery. It never holds a secret or a body. */
record Log(LambdaLogger logger) {
    private static final JsonFactory JSON = new JsonFactory();
    /** Anybody may send a header; nobody may fill the log with it. */
    private static final int LONGEST_HEADER = 64;

    void line(LogLevel level, String message, WebhookRequest request) throws IOException {
        var line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", level.name());
            json.writeStringField("message", message);
            json.writeStringField("delivery", shortened(request.header("x-github-delivery")));
            json.writeStringField("event", shortened(request.header("x-github-event")));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        // Bytes go to the log as they are; a text would be wrapped into a second JSON object.
        logger.log(line.toByteArray(), level);
    }

    private static String shortened(String header) {
        return header.substring(0, Math.min(header.length(), LONGEST_HEADER));
    }
}
