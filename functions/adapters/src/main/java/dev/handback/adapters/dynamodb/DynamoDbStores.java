package dev.handback.adapters.dynamodb;

import dev.handback.access.LedgerStore;
import dev.handback.access.Pseudonyms;
import dev.handback.access.StateStore;
import dev.handback.adapters.aws.AwsPlace;
import java.time.Duration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Ledger, state and pseudonyms in a pair of tables. */
public final class DynamoDbStores implements AutoCloseable {
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(5);
    private static final Duration ALL_ATTEMPTS = Duration.ofSeconds(15);

    private final DynamoDbClient client;
    private final Tables tables;

    private DynamoDbStores(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    /** The tables of these names. */
    public static DynamoDbStores open(String ledgerTable, String stateTable, AwsPlace place) {
        DynamoDbClientBuilder client = DynamoDbClient.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(place.credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(ONE_ATTEMPT)
                        .apiCallTimeout(ALL_ATTEMPTS)
                        .build());
        place.endpoint().ifPresent(client::endpointOverride);
        return over(client.build(), ledgerTable, stateTable);
    }

    /** The tables of these names behind a client, which is closed with the stores. */
    public static DynamoDbStores over(DynamoDbClient client, String ledgerTable, String stateTable) {
        return new DynamoDbStores(client, Tables.of(client, ledgerTable, stateTable));
    }

    public LedgerStore ledger() {
        return new DynamoDbLedger(tables);
    }

    public StateStore state() {
        return new DynamoDbState(tables);
    }

    public Pseudonyms pseudonyms() {
        return new DynamoDbPseudonyms(tables);
    }

    @Override
    public void close() {
        client.close();
    }
}
