package dev.handback.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

final class LocalDynamoTest {
    private static LocalDynamo dynamo;

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.start(TestTemplate.read());
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Test
    void hasTheTablesOfTheTemplate() {
        assertThat(dynamo.client().listTables().tableNames())
                .containsExactlyInAnyOrder("handback-LedgerTable", "handback-state");
        var state = dynamo.client()
                .describeTable(request -> request.tableName(dynamo.table("StateTable")))
                .table();
        assertThat(state.keySchema()).extracting("attributeName").containsExactly("pk", "sk");
        assertThat(state.globalSecondaryIndexes().getFirst().keySchema())
                .extracting(key -> key.attributeName() + " " + key.keyType())
                .containsExactly("due_bucket " + KeyType.HASH, "due_at " + KeyType.RANGE);
    }

    @Test
    void endsLivesByTheTemplatesAttribute() {
        var ttl = dynamo.client()
                .describeTimeToLive(request -> request.tableName("handback-state"))
                .timeToLiveDescription();
        assertThat(ttl.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
        assertThat(ttl.attributeName()).isEqualTo("ttl");
    }

    @Test
    void holdsConditions() {
        var event = Map.of("engagement", AttributeValue.fromS("acme"), "sequence", AttributeValue.fromN("1"));
        appendOnce(event);
        assertThatThrownBy(() -> appendOnce(event)).isInstanceOf(ConditionalCheckFailedException.class);
    }

    private static void appendOnce(Map<String, AttributeValue> event) {
        dynamo.client()
                .putItem(request -> request.tableName(dynamo.table("LedgerTable"))
                        .item(event)
                        .conditionExpression("attribute_not_exists(#s)")
                        .expressionAttributeNames(Map.of("#s", "sequence")));
    }

    @Test
    void cannotBeReachedFromOutside() throws Exception {
        int port = dynamo.endpoint().getPort();
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (var address : others) {
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 500))
                        .isInstanceOf(java.io.IOException.class);
            }
        }
    }
}
