package dev.handback.adapters.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The two tables: the ledger, one item for each entry; and the state, rows of several kinds under {@code pk} and
 * {@code sk}, with the sparse index {@code due}.
 */
record Tables(
        DynamoDbEnhancedClient client, DynamoDbTable<EnhancedDocument> ledger, DynamoDbTable<EnhancedDocument> state) {
    static final String DUE_INDEX = "due";
    static final String DUE_BUCKET = "due_bucket";
    static final String DUE_AT = "due_at";

    static Tables of(DynamoDbClient client, String ledgerTable, String stateTable) {
        DynamoDbEnhancedClient enhanced =
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        return new Tables(
                enhanced, enhanced.table(ledgerTable, ledgerSchema()), enhanced.table(stateTable, stateSchema()));
    }

    private static TableSchema<EnhancedDocument> ledgerSchema() {
        return TableSchema.documentSchemaBuilder()
                .addIndexPartitionKey(TableMetadata.primaryIndexName(), "engagement", AttributeValueType.S)
                .addIndexSortKey(TableMetadata.primaryIndexName(), "sequence", AttributeValueType.N)
                .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
                .build();
    }

    private static TableSchema<EnhancedDocument> stateSchema() {
        return TableSchema.documentSchemaBuilder()
                .addIndexPartitionKey(TableMetadata.primaryIndexName(), "pk", AttributeValueType.S)
                .addIndexSortKey(TableMetadata.primaryIndexName(), "sk", AttributeValueType.S)
                .addIndexPartitionKey(DUE_INDEX, DUE_BUCKET, AttributeValueType.S)
                .addIndexSortKey(DUE_INDEX, DUE_AT, AttributeValueType.S)
                .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
                .build();
    }

    static Key key(String partition, String sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }

    static EnhancedDocument.Builder document() {
        return EnhancedDocument.builder().attributeConverterProviders(AttributeConverterProvider.defaultProvider());
    }

    static EnhancedDocument.Builder stateDocument(String partition, String sort) {
        return document().putString("pk", partition).putString("sk", sort);
    }

    /** There is no item with this key yet. */
    static Expression isNew(String partitionKey) {
        return Expression.builder()
                .expression("attribute_not_exists(#key)")
                .putExpressionName("#key", partitionKey)
                .build();
    }
}
