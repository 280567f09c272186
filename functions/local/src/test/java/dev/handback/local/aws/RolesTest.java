package dev.handback.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The local stack gives a function no more than its role in the deployed template: what is missing there fails here. */
final class RolesTest {
    private static final Template DEPLOYED =
            Template.read(Path.of(System.getProperty("handback.root"), "template.yaml"));
    private static final Map<String, AttributeValue> FIRST =
            Map.of("engagement", AttributeValue.fromS("northwind-2026"), "sequence", AttributeValue.fromN("1"));

    private final Roles roles = Roles.of(DEPLOYED);

    @Test
    void allowAnActionOnTheResourceThatItIsAllowedOn() {
        assertThat(roles.allow("PublishFunction", new Permission("s3:PutObject", "")))
                .isTrue();
        assertThat(roles.allow("PublishFunction", new Permission("s3:DeleteObject", "")))
                .isFalse();
        assertThat(roles.allow("ReminderFunction", new Permission("dynamodb:Query", "StateTable/index/due")))
                .isTrue();
        assertThat(roles.allow("AccessEventFunction", new Permission("dynamodb:Query", "StateTable/index/due")))
                .isFalse();
    }

    @Test
    void letNobodyRewriteTheLedger() {
        for (String function : DEPLOYED.resources("AWS::Serverless::Function").keySet()) {
            for (String action : new String[] {"UpdateItem", "DeleteItem", "BatchWriteItem", "PartiQLUpdate"}) {
                assertThat(roles.allow(function, new Permission("dynamodb:" + action, "LedgerTable")))
                        .as("%s of %s", action, function)
                        .isFalse();
            }
        }
    }

    @Test
    void leaveThePullRequestsWorkerNothingButItsQueueAndItsKey() {
        assertThat(roles.allow("PullRequestFunction", new Permission("dynamodb:GetItem", "StateTable")))
                .isFalse();
        assertThat(roles.allow("PullRequestFunction", new Permission("secretsmanager:GetSecretValue", "")))
                .isTrue();
    }

    @Test
    void areHeldByTheLocalStack() {
        try (var aws = LocalAws.start(DEPLOYED);
                var dynamo = signedBy("AccessEventFunction", aws)) {
            String ledger = aws.dynamo().table("LedgerTable");
            dynamo.putItem(put -> put.tableName(ledger).item(FIRST));
            assertThatThrownBy(() ->
                            dynamo.deleteItem(delete -> delete.tableName(ledger).key(FIRST)))
                    .isInstanceOf(DynamoDbException.class)
                    .hasMessageContaining("User: AccessEventFunction is not authorized to perform: dynamodb:DeleteItem"
                            + " on resource: LedgerTable");
        }
    }

    private static DynamoDbClient signedBy(String function, LocalAws aws) {
        return DynamoDbClient.builder()
                .endpointOverride(aws.endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(function, "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
