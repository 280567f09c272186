package dev.handback.adapters.sqs;

import dev.handback.adapters.aws.AwsPlace;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;

/** A queue as who works on its messages sees it. Lambda receives and deletes them. */
public final class MessageQueue {
    private final SqsClient client;
    private final String url;

    MessageQueue(SqsClient client, String url) {
        this.client = client;
        this.url = url;
    }

    /** Opens the queue with this address. */
    public static MessageQueue open(String url, AwsPlace place) {
        SqsClientBuilder client = SqsClient.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(place.credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        place.endpoint().ifPresent(client::endpointOverride);
        return new MessageQueue(client.build(), url);
    }

    /**
     * Has a message that was not done come again after a pause.
     *
     * @param receipt what the message came with this time
     */
    public void postpone(String receipt, Duration pause) {
        client.changeMessageVisibility(change ->
                change.queueUrl(url).receiptHandle(receipt).visibilityTimeout(Math.toIntExact(pause.toSeconds())));
    }

    @Override
    public String toString() {
        return "MessageQueue[" + url + "]";
    }
}
