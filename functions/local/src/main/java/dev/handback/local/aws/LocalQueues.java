package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** ElasticMQ in this JVM, on loopback, with the queues of a template: first in first out, redriven, deduplicated. */
public final class LocalQueues implements AutoCloseable {
    private static final Map<String, QueueAttributeName> ATTRIBUTES = Map.of(
            "VisibilityTimeout", QueueAttributeName.VISIBILITY_TIMEOUT,
            "DelaySeconds", QueueAttributeName.DELAY_SECONDS,
            "ReceiveMessageWaitTimeSeconds", QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS,
            "FifoQueue", QueueAttributeName.FIFO_QUEUE,
            "ContentBasedDeduplication", QueueAttributeName.CONTENT_BASED_DEDUPLICATION);

    private final SQSRestServer server;
    private final URI endpoint;
    private final SqsClient client;
    private final Template template;
    private final Map<String, String> urls = new LinkedHashMap<>();

    private LocalQueues(SQSRestServer server, Template template) {
        this.server = server;
        this.endpoint = URI.create(
                "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort());
        this.client = LocalClients.sqs(endpoint);
        this.template = template;
    }

    /** Starts the queues with every {@code AWS::SQS::Queue} of the template. */
    public static LocalQueues start(Template template) {
        var server = SQSRestServerBuilder.withInterface("127.0.0.1")
                .withDynamicPort()
                .start();
        var queues = new LocalQueues(server, template);
        queues.create();
        return queues;
    }

    /** Where it listens. */
    public URI endpoint() {
        return endpoint;
    }

    /** A client of it, closed with it. */
    public SqsClient client() {
        return client;
    }

    /** The address of the queue that the template knows by this logical id. */
    public String url(String logicalId) {
        return Named.find(urls, logicalId, "queue");
    }

    /** How many messages a queue holds: those that wait, those in flight and those that are delayed. */
    public int depth(String logicalId) {
        var counts = client.getQueueAttributes(
                        request -> request.queueUrl(url(logicalId)).attributeNames(QueueAttributeName.ALL))
                .attributes();
        return count(counts, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
                + count(counts, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)
                + count(counts, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
    }

    Map<String, String> urls() {
        return urls;
    }

    private static int count(Map<QueueAttributeName, String> counts, QueueAttributeName which) {
        return Integer.parseInt(counts.getOrDefault(which, "0"));
    }

    // A queue names its dead-letter queue by ARN, so queues without one are made first.
    private void create() {
        var queues = template.resources("AWS::SQS::Queue");
        queues.forEach((id, queue) -> {
            if (!queue.has("RedrivePolicy")) {
                create(id, queue);
            }
        });
        queues.forEach((id, queue) -> {
            if (queue.has("RedrivePolicy")) {
                create(id, queue);
            }
        });
    }

    private void create(String id, JsonNode queue) {
        String suffix = queue.path("FifoQueue").asBoolean() ? ".fifo" : "";
        String name =
                queue.has("QueueName") ? template.text(queue.path("QueueName"), Map.of()) : "handback-" + id + suffix;
        Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
        ATTRIBUTES.forEach((property, attribute) -> {
            if (queue.has(property)) {
                attributes.put(attribute, template.text(queue.path(property), Map.of()));
            }
        });
        if (queue.has("RedrivePolicy")) {
            attributes.put(QueueAttributeName.REDRIVE_POLICY, redrive(queue.path("RedrivePolicy")));
        }
        urls.put(
                id,
                client.createQueue(request -> request.queueName(name).attributes(attributes))
                        .queueUrl());
    }

    private String redrive(JsonNode policy) {
        String deadLetters = policy.at("/deadLetterTargetArn/Fn::GetAtt/0").asText();
        String arn = client.getQueueAttributes(
                        request -> request.queueUrl(url(deadLetters)).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
        return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%s\"}"
                .formatted(arn, template.text(policy.path("maxReceiveCount"), Map.of()));
    }

    @Override
    public void close() {
        client.close();
        server.stopAndWait();
    }
}
