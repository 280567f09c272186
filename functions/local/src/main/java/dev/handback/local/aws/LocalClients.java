package dev.handback.local.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Clients of the services on this machine; their keys are invented and open nothing. */
final class LocalClients {
    private LocalClients() {}

    static DynamoDbClient dynamo(URI endpoint) {
        return local(DynamoDbClient.builder(), endpoint).build();
    }

    static SqsClient sqs(URI endpoint) {
        return local(SqsClient.builder(), endpoint).build();
    }

    private static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B local(B builder, URI endpoint) {
        var keys = AwsBasicCredentials.create("local", "local");
        return builder.endpointOverride(endpoint)
                .region(Region.of(Template.HERE.getOrDefault("AWS::Region", "")))
                .credentialsProvider(StaticCredentialsProvider.create(keys))
                .httpClient(UrlConnectionHttpClient.create());
    }
}
