package dev.handback.adapters.dynamodb;

import static dev.handback.access.AccessStory.DANA;
import static dev.handback.access.AccessStory.ELI;
import static dev.handback.access.AccessStory.NOON;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.SHOP;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.occurrence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.access.CredentialEvent;
import dev.handback.access.Ledger;
import dev.handback.access.LedgerEntry;
import dev.handback.access.LedgerHead;
import dev.handback.access.LedgerStore;
import dev.handback.access.LedgerStoreContract;
import dev.handback.access.Occurrence;
import dev.handback.access.Pseudonym;
import dev.handback.access.Pseudonyms;
import dev.handback.access.StateStore;
import dev.handback.access.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DynamoDbStoresTest extends LedgerStoreContract {
    private static final int MORE_THAN_AN_ITEM_HOLDS = 500_000;

    private final EmbeddedTables tables = new EmbeddedTables();
    private final DynamoDbStores stores =
            DynamoDbStores.over(tables.client(), EmbeddedTables.LEDGER, EmbeddedTables.STATE);

    @BeforeEach
    void createTables() {
        tables.createEmpty();
    }

    @AfterAll
    void stop() {
        tables.close();
    }

    @Override
    protected LedgerStore ledgerStore() {
        return stores.ledger();
    }

    @Override
    protected StateStore stateStore() {
        return stores.state();
    }

    @Override
    protected void overwrite(LedgerEntry entry) {
        tables.client()
                .putItem(request -> request.tableName(EmbeddedTables.LEDGER)
                        .item(EntryDocument.write(entry).toMap()));
    }

    @Test
    void storesAnEntryUnderTheNamesOfTheRecord() {
        LedgerEntry entry = ledger().append(List.of(occurrence(granted("2026-11-30"), "a/granted", NOON)))
                .getFirst();

        assertThat(tables.items(EmbeddedTables.LEDGER))
                .containsExactly(Map.ofEntries(
                        text("engagement", "northwind-2026"),
                        Map.entry("sequence", AttributeValue.fromN("1")),
                        text("type", "GRANTED"),
                        text("grant", "dana-aws-prod"),
                        text("person", "p-0123456789abcdef0123456789abcdef"),
                        text("system", "aws-identity-center"),
                        text("account", "dana-nw"),
                        text("resource", "111122223333"),
                        text("occurred", "2026-11-18T12:00:00.000Z"),
                        text("received", "2026-11-18T12:00:05.000Z"),
                        text("source", "register"),
                        text("source_id", "a/granted"),
                        text("actor", "p-0123456789abcdef0123456789abcdef"),
                        text("evidence", "declared"),
                        text("evidence_reference", "#188"),
                        Map.entry("facts", AttributeValue.fromM(factsOfGranted())),
                        text("previous", "0".repeat(64)),
                        text("hash", entry.hash().hex())));
    }

    @Test
    void leavesNothingOfATransactionThatTheTableRefuses() {
        Occurrence small = occurrence(granted("2026-11-30"), "a/granted", NOON);
        Occurrence huge = occurrence(
                new CredentialEvent.Unknown("HUGE", Map.of("text", "x".repeat(MORE_THAN_AN_ITEM_HOLDS))), "b", NOON);

        assertThatThrownBy(() -> ledger().append(List.of(small, huge)))
                .isInstanceOf(StoreException.class)
                .hasMessage("append 2 events to the ledger of northwind-2026");

        assertThat(tables.items(EmbeddedTables.LEDGER)).isEmpty();
        assertThat(tables.items(EmbeddedTables.STATE)).isEmpty();
        assertThat(ledgerStore().head(NORTHWIND)).isEqualTo(LedgerHead.EMPTY);
    }

    @Test
    void saysWhatItWasDoingWhenATableIsNotThere() {
        DynamoDbStores elsewhere = DynamoDbStores.over(tables.client(), "no-ledger", "no-state");

        assertThatThrownBy(() -> elsewhere.ledger().head(NORTHWIND))
                .isInstanceOf(StoreException.class)
                .hasMessage("read the head of the ledger of northwind-2026");
    }

    @Test
    void givesEachPersonOneNameUntilItIsErased() {
        Pseudonyms pseudonyms = stores.pseudonyms();
        Pseudonym dana = pseudonyms.of(SHOP, DANA);
        Pseudonym eli = pseudonyms.of(SHOP, ELI);

        assertThat(pseudonyms.of(SHOP, DANA)).isEqualTo(dana).isNotEqualTo(eli);
        assertThat(pseudonyms.people(SHOP)).isEqualTo(Map.of(dana, DANA, eli, ELI));

        pseudonyms.erase(SHOP, DANA);
        assertThat(pseudonyms.people(SHOP)).isEqualTo(Map.of(eli, ELI));
        assertThat(pseudonyms.of(SHOP, DANA)).isNotEqualTo(dana);
    }

    private Ledger ledger() {
        return new Ledger(ledgerStore(), stateStore(), (engagement, grant) -> Optional.empty());
    }

    private static Map<String, AttributeValue> factsOfGranted() {
        return Map.ofEntries(
                text("register", "acme/shop"),
                text("role", "Deployer"),
                text("level", "operator"),
                text("environment", "production"),
                text("data", "none"),
                text("granted", "2026-09-03"),
                text("expires", "2026-11-30"));
    }

    private static Map.Entry<String, AttributeValue> text(String name, String value) {
        return Map.entry(name, AttributeValue.fromS(value));
    }
}
