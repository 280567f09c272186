package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.handback.command.Command;
import dev.handback.command.Command.CheckPullRequest;
import dev.handback.command.Command.PublishSite;
import dev.handback.command.Command.SyncAccess;
import dev.handback.command.CommandJson;
import java.io.IOException;
import java.io.StringWriter;

/** The three FIFO queues of the workers. */
final class CommandQueues {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_ID = 128;

    private final AwsService sqs;
    private final Environment environment;

    CommandQueues(AwsService sqs, Environment environment) {
        this.sqs = sqs;
        this.environment = environment;
    }

    /** Puts the command on the queue of its worker; refuses the delivery if that is not possible. */
    void send(Command command) {
        try {
            sqs.call("AmazonSQS.SendMessage", "application/x-amz-json-1.0", message(command));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.QUEUE_OUT_OF_REACH,
                    "The work cannot be queued. Deliver it again later; what was queued already is not done twice.",
                    e);
        }
    }

    private String message(Command command) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("QueueUrl", queue(command));
            json.writeStringField("MessageBody", CommandJson.write(command));
            json.writeStringField("MessageGroupId", fitting(command.group()));
            json.writeStringField("MessageDeduplicationId", fitting(command.deduplication()));
            json.writeEndObject();
        }
        return text.toString();
    }

    private String queue(Command command) {
        return environment.get(
                switch (command) {
                    case CheckPullRequest ignored -> Environment.Variable.CHECKS_QUEUE_URL;
                    case PublishSite ignored -> Environment.Variable.PUBLISH_QUEUE_URL;
                    case SyncAccess ignored -> Environment.Variable.ACCESS_QUEUE_URL;
                });
    }

    /** SQS takes ids of 128 characters; the name of a repository alone may have 140. */
    private static String fitting(String id) {
        return id.length() <= LONGEST_ID ? id : Digests.sha256(id.getBytes(UTF_8));
    }
}
