package dev.handback.adapters.dynamodb;

import dev.handback.access.EngagementId;
import dev.handback.access.GrantId;
import dev.handback.access.GrantProjection;
import dev.handback.access.GrantRow;
import dev.handback.access.UtcTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** The row of a grant as an item of the state. It is in the index {@code due} only while somebody has to be reminded. */
final class GrantDocument {
    static final String PREFIX = "grant#";

    /** Over so many partitions of the index the rows are spread, so that none of them is too hot to write. */
    private static final int BUCKETS = 8;

    private static final EnhancedType<String> TEXT = EnhancedType.of(String.class);

    private GrantDocument() {}

    static EnhancedDocument write(GrantRow row) {
        EnhancedDocument.Builder document = Tables.stateDocument(
                        StateKeys.engagement(row.engagement()), PREFIX + row.grant())
                .putString("engagement", row.engagement().value())
                .putString("grant", row.grant().value())
                .putNumber("sequence", row.sequence())
                .putMap("aspects", row.projection().stored(), TEXT, TEXT);
        row.due()
                .ifPresent(due -> document.putString(Tables.DUE_BUCKET, bucket(row))
                        .putString(Tables.DUE_AT, UtcTime.format(due)));
        return document.build();
    }

    static GrantRow read(EnhancedDocument document) {
        GrantId grant = new GrantId(document.getString("grant"));
        return new GrantRow(
                new EngagementId(document.getString("engagement")),
                GrantProjection.read(grant, document.getMap("aspects", TEXT, TEXT)),
                document.getNumber("sequence").longValue(),
                Optional.ofNullable(document.getString(Tables.DUE_AT)).map(UtcTime::parse));
    }

    static Stream<String> buckets() {
        return IntStream.range(0, BUCKETS).mapToObj(GrantDocument::bucket);
    }

    private static String bucket(GrantRow row) {
        return bucket(Math.floorMod((row.engagement() + "/" + row.grant()).hashCode(), BUCKETS));
    }

    private static String bucket(int number) {
        return "due#" + number;
    }
}
