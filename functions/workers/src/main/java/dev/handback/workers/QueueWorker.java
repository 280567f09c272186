package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.handback.command.Command;
import dev.handback.command.CommandJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Takes the messages of a FIFO queue one after the other, and answers which of them were not done: the first that failed
 * and all behind it, so that the order within a group holds when they come again.
 */
final class QueueWorker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<Command> work;

    QueueWorker(Consumer<Command> work) {
        this.work = work;
    }

    void handle(InputStream event, OutputStream response, LambdaLogger logger) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode failures = answer.putArray("batchItemFailures");
        for (JsonNode message : JSON.readTree(event).path("Records")) {
            if (!failures.isEmpty() || !isDone(message, logger)) {
                failures.addObject()
                        .put("itemIdentifier", message.path("messageId").asText());
            }
        }
        response.write(JSON.writeValueAsBytes(answer));
    }

    // An entry point: whatever goes wrong with one message, the queue must learn that it was not done.
    private boolean isDone(JsonNode message, LambdaLogger logger) {
        String id = message.path("messageId").asText();
        try {
            Command command = CommandJson.read(message.path("body").asText());
            work.accept(command);
            logger.log(line("done", command.kind() + " " + command.group()));
            return true;
        } catch (RuntimeException failure) {
            logger.log(line("failed", id + ": " + Causes.of(failure)));
            return false;
        }
    }

    private static byte[] line(String word, String detail) {
        ObjectNode line = JSON.createObjectNode();
        line.put("level", word.equals("done") ? "INFO" : "ERROR").put("message", word + ": " + detail);
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
