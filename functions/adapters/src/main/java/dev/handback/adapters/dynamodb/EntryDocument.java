package dev.handback.adapters.dynamodb;

import dev.handback.access.LedgerEntry;
import dev.handback.access.StoredEntry;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** An entry of the ledger as an item. */
final class EntryDocument {
    private static final EnhancedType<String> TEXT = EnhancedType.of(String.class);

    private EntryDocument() {}

    static EnhancedDocument write(LedgerEntry entry) {
        StoredEntry stored = StoredEntry.of(entry);
        EnhancedDocument.Builder document = Tables.document().putNumber("sequence", stored.sequence());
        stored.fields().forEach(document::putString);
        return document.putMap("facts", stored.facts(), TEXT, TEXT)
                .putString("previous", stored.previous())
                .putString("hash", stored.hash())
                .build();
    }

    /** Reads an item. Attributes that no version of ours writes are left out, and then the hash tells of them. */
    static LedgerEntry read(EnhancedDocument document) {
        SortedMap<String, String> fields = new TreeMap<>();
        document.toMap().forEach((name, value) -> {
            if (value.s() != null) {
                fields.put(name, value.s());
            }
        });
        String previous = document.getString("previous");
        String hash = document.getString("hash");
        Map<String, String> facts = document.getMap("facts", TEXT, TEXT);
        long sequence = document.getNumber("sequence").longValue();
        return new StoredEntry(sequence, fields, new TreeMap<>(facts), previous, hash).entry();
    }
}
