package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;

/** The tables of a template, made in a database: keys, indexes and the attribute that ends an item's life. */
final class Tables {
    private final DynamoDbClient client;
    private final Template template;

    Tables(DynamoDbClient client, Template template) {
        this.client = client;
        this.template = template;
    }

    Map<String, String> create() {
        Map<String, String> names = new LinkedHashMap<>();
        template.resources("AWS::DynamoDB::Table").forEach((id, table) -> names.put(id, create(id, table)));
        return names;
    }

    private String create(String id, JsonNode table) {
        String name = table.has("TableName") ? template.text(table.path("TableName"), Map.of()) : "handback-" + id;
        var indexes = list(table.path("GlobalSecondaryIndexes")).stream()
                .map(Tables::index)
                .toList();
        client.createTable(request -> {
            request.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(attributes(table))
                    .keySchema(keys(table));
            if (!indexes.isEmpty()) {
                request.globalSecondaryIndexes(indexes);
            }
        });
        endLives(name, table.path("TimeToLiveSpecification"));
        return name;
    }

    private void endLives(String name, JsonNode specification) {
        if (specification.path("Enabled").asBoolean()) {
            var ttl = TimeToLiveSpecification.builder()
                    .enabled(true)
                    .attributeName(specification.path("AttributeName").asText())
                    .build();
            client.updateTimeToLive(request -> request.tableName(name).timeToLiveSpecification(ttl));
        }
    }

    private static GlobalSecondaryIndex index(JsonNode index) {
        var projection = index.path("Projection");
        var others = list(projection.path("NonKeyAttributes")).stream()
                .map(JsonNode::asText)
                .toList();
        var projected = Projection.builder()
                .projectionType(projection.path("ProjectionType").asText());
        return GlobalSecondaryIndex.builder()
                .indexName(index.path("IndexName").asText())
                .keySchema(keys(index))
                .projection((others.isEmpty() ? projected : projected.nonKeyAttributes(others)).build())
                .build();
    }

    private static List<AttributeDefinition> attributes(JsonNode table) {
        return list(table.path("AttributeDefinitions")).stream()
                .map(each -> AttributeDefinition.builder()
                        .attributeName(each.path("AttributeName").asText())
                        .attributeType(each.path("AttributeType").asText())
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(JsonNode owner) {
        return list(owner.path("KeySchema")).stream()
                .map(each -> KeySchemaElement.builder()
                        .attributeName(each.path("AttributeName").asText())
                        .keyType(each.path("KeyType").asText())
                        .build())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }
}
