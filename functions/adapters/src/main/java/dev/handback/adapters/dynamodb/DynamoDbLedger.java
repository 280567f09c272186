package dev.handback.adapters.dynamodb;

import dev.handback.access.ChainHash;
import dev.handback.access.EngagementId;
import dev.handback.access.LedgerEntry;
import dev.handback.access.LedgerHead;
import dev.handback.access.LedgerStore;
import dev.handback.access.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Ledgers in a table to which items are only ever added. One append is one transaction over both tables. */
final class DynamoDbLedger implements LedgerStore {
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final String CONFLICT = "TransactionConflict";

    private final Tables tables;

    DynamoDbLedger(Tables tables) {
        this.tables = tables;
    }

    @Override
    public LedgerHead head(EngagementId engagement) {
        GetItemEnhancedRequest request = GetItemEnhancedRequest.builder()
                .key(Tables.key(StateKeys.engagement(engagement), StateKeys.HEAD))
                .consistentRead(true)
                .build();
        return Attempt.to(
                "read the head of the ledger of " + engagement,
                () -> Optional.ofNullable(tables.state().getItem(request))
                        .map(DynamoDbLedger::readHead)
                        .orElse(LedgerHead.EMPTY));
    }

    @Override
    public Stream<LedgerEntry> read(EngagementId engagement) {
        return Attempt.to(
                "read the ledger of " + engagement,
                () -> tables
                        .ledger()
                        .query(request -> request.consistentRead(true)
                                .queryConditional(
                                        QueryConditional.keyEqualTo(key -> key.partitionValue(engagement.value()))))
                        .items()
                        .stream()
                        .map(EntryDocument::read)
                        .toList()
                        .stream());
    }

    @Override
    public Outcome append(Append append) {
        try {
            tables.client().transactWriteItems(transaction(append));
            return Outcome.APPENDED;
        } catch (TransactionCanceledException cancelled) {
            return outcome(append, cancelled);
        } catch (SdkException failed) {
            throw new StoreException(describe(append), failed);
        }
    }

    /** The keys of the events come first, so that the reasons why it was refused begin with them. */
    private TransactWriteItemsEnhancedRequest transaction(Append append) {
        TransactWriteItemsEnhancedRequest.Builder transaction = TransactWriteItemsEnhancedRequest.builder();
        append.entries().forEach(entry -> put(transaction, tables.state(), source(entry), Tables.isNew("pk")));
        append.entries()
                .forEach(entry ->
                        put(transaction, tables.ledger(), EntryDocument.write(entry), Tables.isNew("engagement")));
        put(transaction, tables.state(), head(append), isStill(append.expected()));
        append.rows().forEach(row -> transaction.addPutItem(tables.state(), GrantDocument.write(row)));
        return transaction.build();
    }

    private static void put(
            TransactWriteItemsEnhancedRequest.Builder transaction,
            DynamoDbTable<EnhancedDocument> table,
            EnhancedDocument document,
            Expression condition) {
        transaction.addPutItem(
                table,
                TransactPutItemEnhancedRequest.builder(EnhancedDocument.class)
                        .item(document)
                        .conditionExpression(condition)
                        .build());
    }

    private static EnhancedDocument source(LedgerEntry entry) {
        return Tables.stateDocument(
                        StateKeys.engagement(entry.engagement()),
                        StateKeys.source(entry.occurrence().key()))
                .putNumber("sequence", entry.sequence())
                .build();
    }

    private static EnhancedDocument head(Append append) {
        return Tables.stateDocument(StateKeys.engagement(append.engagement()), StateKeys.HEAD)
                .putNumber("sequence", append.head().sequence())
                .putString("hash", append.head().hash().hex())
                .build();
    }

    private static LedgerHead readHead(EnhancedDocument document) {
        return new LedgerHead(document.getNumber("sequence").longValue(), new ChainHash(document.getString("hash")));
    }

    private static Expression isStill(LedgerHead head) {
        return head.equals(LedgerHead.EMPTY)
                ? Tables.isNew("pk")
                : Expression.builder()
                        .expression("#sequence = :sequence AND #hash = :hash")
                        .putExpressionName("#sequence", "sequence")
                        .putExpressionName("#hash", "hash")
                        .putExpressionValue(":sequence", AttributeValue.fromN(Long.toString(head.sequence())))
                        .putExpressionValue(
                                ":hash", AttributeValue.fromS(head.hash().hex()))
                        .build();
    }

    private static Outcome outcome(Append append, TransactionCanceledException cancelled) {
        List<String> reasons = cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .toList();
        int keys = append.entries().size();
        if (IntStream.range(0, Math.min(keys, reasons.size()))
                .anyMatch(index -> reasons.get(index).equals(CONDITION_FAILED))) {
            return Outcome.ALREADY_KNOWN;
        }
        if (reasons.stream().anyMatch(reason -> reason.equals(CONDITION_FAILED) || reason.equals(CONFLICT))) {
            return Outcome.HEAD_MOVED;
        }
        throw new StoreException(describe(append), cancelled);
    }

    private static String describe(Append append) {
        return "append %d events to the ledger of %s".formatted(append.entries().size(), append.engagement());
    }
}
