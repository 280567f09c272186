package dev.handback.adapters.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local in this process, with the two tables. Its threads keep a program alive until it is closed. */
final class EmbeddedTables implements AutoCloseable {
    static final String LEDGER = "ledger";
    static final String STATE = "state";

    private final AmazonDynamoDBLocal engine = DynamoDBEmbedded.create();
    private final DynamoDbClient client = engine.dynamoDbClient();

    DynamoDbClient client() {
        return client;
    }

    void createEmpty() {
        List<String> old = client.listTables().tableNames();
        old.forEach(name -> client.deleteTable(request -> request.tableName(name)));
        client.createTable(request -> request.tableName(LEDGER)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("engagement", "sequence"))
                .attributeDefinitions(text("engagement"), attribute("sequence", ScalarAttributeType.N)));
        client.createTable(request -> request.tableName(STATE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("pk", "sk"))
                .attributeDefinitions(text("pk"), text("sk"), text("due_bucket"), text("due_at"))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("due")
                        .keySchema(key("due_bucket", "due_at"))
                        .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
                        .build()));
    }

    /** Each item of a table, as it stands there. */
    List<Map<String, AttributeValue>> items(String table) {
        return client.scan(request -> request.tableName(table)).items();
    }

    @Override
    public void close() {
        client.close();
        engine.shutdown();
    }

    private static List<KeySchemaElement> key(String partition, String sort) {
        return Stream.of(
                        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH),
                        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE))
                .map(KeySchemaElement.Builder::build)
                .toList();
    }

    private static AttributeDefinition text(String name) {
        return attribute(name, ScalarAttributeType.S);
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }
}
