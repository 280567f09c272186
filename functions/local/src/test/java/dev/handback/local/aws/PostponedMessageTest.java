package dev.handback.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.adapters.aws.AwsPlace;
import dev.handback.adapters.sqs.MessageQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;

/** A worker, with its role and its variables of the deployed template, gives a message back to its queue. */
final class PostponedMessageTest {
    private static final Template DEPLOYED =
            Template.read(Path.of(System.getProperty("handback.root"), "template.yaml"));

    @Test
    void comesAgainWhenItsWorkerSaysSo() {
        try (var aws = LocalAws.start(DEPLOYED)) {
            Map<String, String> told =
                    aws.environment("PullRequestFunction", Map.of("GITHUB_APP_ID", "1", "GITHUB_APP_KEY_ID", "key"));
            MessageQueue queue = MessageQueue.open(told.getOrDefault("QUEUE_URL", ""), AwsPlace.of(told));
            aws.queues()
                    .client()
                    .sendMessage(send -> send.queueUrl(aws.queues().url("ChecksQueue"))
                            .messageBody("{}")
                            .messageGroupId("acme/shop#1")
                            .messageDeduplicationId("1"));
            String receipt = receive(aws).getFirst().receiptHandle();

            assertThat(receive(aws)).isEmpty();
            queue.postpone(receipt, Duration.ZERO);
            assertThat(receive(aws)).hasSize(1);
        }
    }

    private static List<Message> receive(LocalAws aws) {
        return aws.queues()
                .client()
                .receiveMessage(request -> request.queueUrl(aws.queues().url("ChecksQueue")))
                .messages();
    }
}
