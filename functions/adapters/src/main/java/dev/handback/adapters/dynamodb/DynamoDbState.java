package dev.handback.adapters.dynamodb;

import dev.handback.access.EngagementId;
import dev.handback.access.GrantId;
import dev.handback.access.GrantRow;
import dev.handback.access.RegisterPosition;
import dev.handback.access.SourceKey;
import dev.handback.access.StateStore;
import dev.handback.access.StoreException;
import dev.handback.access.UtcTime;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The state in its table. What decides something is read consistently; the index only says where to look. */
final class DynamoDbState implements StateStore {
    private static final int MOST_IN_A_BATCH = 100;
    private static final String REPOSITORY = "repository";

    private final Tables tables;

    DynamoDbState(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Set<SourceKey> known(EngagementId engagement, Collection<SourceKey> keys) {
        List<SourceKey> asked = List.copyOf(Set.copyOf(keys));
        Set<String> found = new HashSet<>();
        for (int from = 0; from < asked.size(); from += MOST_IN_A_BATCH) {
            int to = Math.min(asked.size(), from + MOST_IN_A_BATCH);
            found.addAll(rows(engagement, asked.subList(from, to)));
        }
        return asked.stream()
                .filter(key -> found.contains(StateKeys.source(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> rows(EngagementId engagement, List<SourceKey> keys) {
        ReadBatch.Builder<EnhancedDocument> batch =
                ReadBatch.builder(EnhancedDocument.class).mappedTableResource(tables.state());
        keys.forEach(key -> batch.addGetItem(get(Tables.key(StateKeys.engagement(engagement), StateKeys.source(key)))));
        BatchGetItemEnhancedRequest request =
                BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build();
        return Attempt.to(
                "look up %d events of %s".formatted(keys.size(), engagement),
                () -> tables.client().batchGetItem(request).resultsForTable(tables.state()).stream()
                        .map(document -> document.getString("sk"))
                        .toList());
    }

    @Override
    public Optional<GrantRow> findGrant(EngagementId engagement, GrantId grant) {
        return find(
                        "read the grant %s of %s".formatted(grant, engagement),
                        Tables.key(StateKeys.engagement(engagement), GrantDocument.PREFIX + grant))
                .map(GrantDocument::read);
    }

    @Override
    public List<GrantRow> grants(EngagementId engagement) {
        QueryConditional rows =
                QueryConditional.sortBeginsWith(Tables.key(StateKeys.engagement(engagement), GrantDocument.PREFIX));
        return Attempt.to(
                "read the grants of " + engagement,
                () ->
                        tables
                                .state()
                                .query(request -> request.consistentRead(true).queryConditional(rows))
                                .items()
                                .stream()
                                .map(GrantDocument::read)
                                .toList());
    }

    @Override
    public Stream<GrantRow> due(Instant now) {
        return GrantDocument.buckets()
                .flatMap(bucket -> keysDue(bucket, now).stream())
                .flatMap(key -> find("read a grant that is due", key).stream())
                .map(GrantDocument::read)
                .filter(row -> row.due().filter(due -> !due.isAfter(now)).isPresent());
    }

    /** The index lags behind and may hold the keys only, so the rows themselves are read after it. */
    private List<Key> keysDue(String bucket, Instant now) {
        QueryConditional untilNow = QueryConditional.sortLessThanOrEqualTo(Tables.key(bucket, UtcTime.format(now)));
        return Attempt.to(
                "look for grants that are due",
                () ->
                        tables
                                .state()
                                .index(Tables.DUE_INDEX)
                                .query(request -> request.queryConditional(untilNow))
                                .stream()
                                .flatMap(page -> page.items().stream())
                                .map(document -> Tables.key(document.getString("pk"), document.getString("sk")))
                                .toList());
    }

    @Override
    public boolean keep(GrantRow row) {
        Expression notNewer = Expression.builder()
                .expression("attribute_not_exists(#pk) OR #sequence <= :sequence")
                .putExpressionName("#pk", "pk")
                .putExpressionName("#sequence", "sequence")
                .putExpressionValue(":sequence", AttributeValue.fromN(Long.toString(row.sequence())))
                .build();
        return put(
                "keep the grant %s of %s".formatted(row.grant(), row.engagement()), GrantDocument.write(row), notNewer);
    }

    @Override
    public RepositoryName claim(EngagementId engagement, RepositoryName register) {
        String what = "give the ledger of %s to its register".formatted(engagement);
        Key key = Tables.key(StateKeys.engagement(engagement), StateKeys.REGISTER);
        return register(what, key).orElseGet(() -> {
            EnhancedDocument claim = Tables.stateDocument(StateKeys.engagement(engagement), StateKeys.REGISTER)
                    .putString(REPOSITORY, register.toString())
                    .build();
            return put(what, claim, Tables.isNew("pk"))
                    ? register
                    : register(what, key).orElseThrow(() -> new StoreException(what));
        });
    }

    private Optional<RepositoryName> register(String what, Key key) {
        return find(what, key).map(document -> RepositoryName.parse(document.getString(REPOSITORY)));
    }

    @Override
    public Optional<RegisterPosition> findPosition(RepositoryName repository) {
        return find(
                        "read how far the register of %s is processed".formatted(repository),
                        Tables.key(StateKeys.repository(repository), StateKeys.REGISTER))
                .map(document -> PositionDocument.read(repository, document));
    }

    @Override
    public boolean move(Optional<RegisterPosition> before, RegisterPosition after) {
        return put(
                "keep how far the register of %s is processed".formatted(after.repository()),
                PositionDocument.write(after),
                before.map(PositionDocument::isStill).orElseGet(() -> Tables.isNew("pk")));
    }

    private Optional<EnhancedDocument> find(String what, Key key) {
        return Attempt.to(what, () -> Optional.ofNullable(tables.state().getItem(get(key))));
    }

    private boolean put(String what, EnhancedDocument document, Expression condition) {
        PutItemEnhancedRequest<EnhancedDocument> request = PutItemEnhancedRequest.builder(EnhancedDocument.class)
                .item(document)
                .conditionExpression(condition)
                .build();
        return Attempt.to(what, () -> {
            try {
                tables.state().putItem(request);
                return true;
            } catch (ConditionalCheckFailedException otherwise) {
                return false;
            }
        });
    }

    private static GetItemEnhancedRequest get(Key key) {
        return GetItemEnhancedRequest.builder().key(key).consistentRead(true).build();
    }
}
