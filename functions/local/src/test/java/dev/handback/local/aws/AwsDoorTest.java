package dev.handback.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sqs.SqsClient;

final class AwsDoorTest {
    private static LocalAws aws;

    @BeforeAll
    static void start() {
        aws = LocalAws.start(TestTemplate.read());
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @Test
    void leadsToTheDatabase() {
        try (var dynamo = LocalClients.dynamo(aws.endpoint())) {
            var key = Map.of("pk", AttributeValue.fromS("engagement#acme"), "sk", AttributeValue.fromS("head"));
            dynamo.putItem(request -> request.tableName("handback-state").item(key));
            assertThat(dynamo.getItem(request ->
                                    request.tableName("handback-state").key(key))
                            .item())
                    .isEqualTo(key);
        }
    }

    @Test
    void leadsToTheQueues() {
        try (var sqs = LocalClients.sqs(aws.endpoint())) {
            int before = aws.queues().depth("ChecksQueue");
            send(sqs, "door");
            assertThat(aws.queues().depth("ChecksQueue")).isEqualTo(before + 1);
        }
    }

    @Test
    void leadsToTheSecrets() {
        aws.secrets().put("webhook", "{\"current\":\"s3cret\"}");
        try (var secrets = secrets()) {
            assertThat(secrets.getSecretValue(request -> request.secretId("webhook"))
                            .secretString())
                    .isEqualTo("{\"current\":\"s3cret\"}");
            assertThatThrownBy(() -> secrets.getSecretValue(request -> request.secretId("none")))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void refusesWhatIsSignedForNothingItKnows() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(aws.endpoint()).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void losesACallOrItsAnswerAsAsked() {
        try (var sqs = LocalClients.sqs(aws.endpoint())) {
            int before = aws.queues().depth("ChecksQueue");
            aws.goesWrong(call -> Optional.of(Outage.UNREACHABLE).filter(any -> call.equals("sqs SendMessage")));
            assertThatThrownBy(() -> send(sqs, "lost")).isInstanceOf(SdkClientException.class);
            assertThat(aws.queues().depth("ChecksQueue")).isEqualTo(before);
            aws.goesWrong(call -> Optional.of(Outage.ANSWER_LOST).filter(any -> call.equals("sqs SendMessage")));
            assertThatThrownBy(() -> send(sqs, "done")).isInstanceOf(SdkClientException.class);
            assertThat(aws.queues().depth("ChecksQueue")).isEqualTo(before + 1);
        } finally {
            aws.goesWrong(call -> Optional.empty());
        }
    }

    @Test
    void givesAFunctionTheEnvironmentOfTheTemplate() {
        assertThat(aws.environment("WebhookFunction", Map.of()))
                .containsEntry("GITHUB_APP_ID", "4711")
                .containsEntry("LEDGER_TABLE", "handback-LedgerTable")
                .containsEntry("CHECKS_QUEUE_URL", aws.queues().url("ChecksQueue"))
                .containsEntry("AWS_ENDPOINT_URL", aws.endpoint().toString());
        assertThat(aws.environment("WebhookFunction", Map.of("GITHUB_APP_ID", "1")))
                .containsEntry("GITHUB_APP_ID", "1");
    }

    @Test
    void saysWhichReferenceMeansNothingHere() {
        var template = Template.parse("Resources: {F: {Type: 'AWS::Serverless::Function', Properties: "
                + "{Environment: {Variables: {KEY: !Ref Nowhere}}}}}");
        var variable = template.environment("F").values().iterator().next();
        assertThatThrownBy(() -> template.text(variable, Map.of())).hasMessageContaining("Nowhere");
    }

    private static void send(SqsClient sqs, String id) {
        sqs.sendMessage(request -> request.queueUrl(aws.queues().url("ChecksQueue"))
                .messageBody("{}")
                .messageGroupId("acme/shop#1")
                .messageDeduplicationId(id));
    }

    private static SecretsManagerClient secrets() {
        URI endpoint = aws.endpoint();
        return SecretsManagerClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
