package dev.handback.local;

import dev.handback.access.EngagementId;
import dev.handback.access.LedgerChain;
import dev.handback.access.LedgerEntry;
import dev.handback.adapters.aws.AwsPlace;
import dev.handback.adapters.dynamodb.DynamoDbStores;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the ledger of the sample's engagement says now. */
public record LedgerView(List<LedgerEntry> entries) {
    private static final EngagementId ENGAGEMENT = new EngagementId("northwind-2026");

    public static LedgerView of(LocalSystem system) {
        Map<String, String> environment = system.aws()
                .environment(
                        "AccessEventFunction",
                        Map.of("GITHUB_APP_ID", "0", "GITHUB_APP_KEY_ID", "none", "AWS_ACCESS_KEY_ID", "reader"));
        try (DynamoDbStores stores = DynamoDbStores.open(
                        environment.getOrDefault("LEDGER_TABLE", ""),
                        environment.getOrDefault("STATE_TABLE", ""),
                        AwsPlace.of(environment));
                Stream<LedgerEntry> entries = stores.ledger().read(ENGAGEMENT)) {
            return new LedgerView(entries.toList());
        }
    }

    public int length() {
        return entries.size();
    }

    /** The ids of the grants that it speaks of. */
    public List<String> grants() {
        return entries.stream()
                .flatMap(entry -> entry.occurrence().subject().grant().stream())
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** Whether every link of the chain holds. */
    public boolean isUnbroken() {
        return LedgerChain.verify(entries).isEmpty();
    }
}
