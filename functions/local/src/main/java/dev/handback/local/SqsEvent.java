package dev.handback.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sqs.model.Message;

/** A batch of messages as Lambda hands it to a function, and the function's answer about it. */
final class SqsEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SqsEvent() {}

    static byte[] of(List<Message> messages, String queue) {
        var event = JSON.createObjectNode();
        var records = event.putArray("Records");
        for (Message message : messages) {
            var one = records.addObject();
            one.put("messageId", message.messageId());
            one.put("receiptHandle", message.receiptHandle());
            one.put("body", message.body());
            var attributes = one.putObject("attributes");
            message.attributesAsStrings().forEach(attributes::put);
            one.putObject("messageAttributes");
            one.put("md5OfBody", message.md5OfBody());
            one.put("eventSource", "aws:sqs");
            one.put("eventSourceARN", "arn:aws:sqs:eu-central-1:000000000000:" + queue);
            one.put("awsRegion", "eu-central-1");
        }
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a batch of messages cannot be written as JSON", e);
        }
    }

    /** The messages that the function gives back, by id; all of them where the answer names one that is unknown. */
    static Set<String> failed(byte[] answer, List<Message> messages) {
        var all = new HashSet<String>();
        messages.forEach(message -> all.add(message.messageId()));
        try {
            var failed = new HashSet<String>();
            for (var failure : JSON.readTree(answer).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asText());
            }
            return all.containsAll(failed) ? failed : all;
        } catch (IOException e) {
            return all; // an answer that is no JSON fails the whole batch, as it does in Lambda
        }
    }
}
