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
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Takes the messages of a FIFO queue one after the other, and answers which of them were not done: the first that failed
 * and all behind it, so that the order within a group holds when they come again.
 */
final class QueueWorker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<Command, Optional<String>> work;
    private final BiConsumer<String, Duration> postpone;

    /**
     * @param work does what a command asks for, and says what of it was refused and why
     * @param postpone has the message with this receipt come again after a pause
     */
    QueueWorker(Function<Command, Optional<String>> work, BiConsumer<String, Duration> postpone) {
        this.work = work;
        this.postpone = postpone;
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
        try {
            Command command = CommandJson.read(message.path("body").asText());
            Optional<String> refused = work.apply(command);
            String what = command.kind() + " " + command.group();
            logger.log(refused.map(why -> line("WARN", "refused", what + ": " + why))
                    .orElseGet(() -> line("INFO", "done", what)));
            return true;
        } catch (RuntimeException failure) {
            logger.log(line("ERROR", "failed", message.path("messageId").asText() + ": " + Causes.of(failure)));
            RetryPause.after(
                            failure,
                            message.at("/attributes/ApproximateReceiveCount").asInt(1))
                    .ifPresent(pause -> postpone(message, pause, logger));
            return false;
        }
    }

    /** Where the queue cannot be told, it waits as long as it always does. */
    private void postpone(JsonNode message, Duration pause, LambdaLogger logger) {
        try {
            postpone.accept(message.path("receiptHandle").asText(), pause);
        } catch (RuntimeException failure) {
            logger.log(line("WARN", "not postponed", Causes.of(failure)));
        }
    }

    private static byte[] line(String level, String word, String detail) {
        ObjectNode line = JSON.createObjectNode();
        line.put("level", level).put("message", word + ": " + detail);
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
