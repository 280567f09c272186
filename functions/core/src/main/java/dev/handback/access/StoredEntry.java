package dev.handback.access;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry of a ledger as texts, the form in which it is stored and handed out.
 *
 * @param fields the fields by their names, absent ones left out: {@code engagement}, {@code type}, {@code grant},
 *     {@code person}, {@code system}, {@code account}, {@code resource}, {@code occurred}, {@code received},
 *     {@code source}, {@code source_id}, {@code actor}, {@code evidence}, {@code evidence_reference}
 * @param facts what the type keeps
 */
public record StoredEntry(
        long sequence,
        SortedMap<String, String> fields,
        SortedMap<String, String> facts,
        String previous,
        String hash) {

    public StoredEntry {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** The entry as it is stored. */
    public static StoredEntry of(LedgerEntry entry) {
        return new StoredEntry(
                entry.sequence(),
                entry.fields(),
                entry.occurrence().event().facts(),
                entry.previous().hex(),
                entry.hash().hex());
    }

    /** The entry that was stored; whether it is the one that was written is for {@link LedgerChain} to say. */
    public LedgerEntry entry() {
        try {
            return new LedgerEntry(sequence, occurrence(), new ChainHash(previous), new ChainHash(hash));
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException unreadable) {
            throw new StoreException(
                    "read entry %d of the ledger of %s: %s"
                            .formatted(sequence, fields.get("engagement"), unreadable.getMessage()),
                    unreadable);
        }
    }

    private Occurrence occurrence() {
        return new Occurrence(
                new EngagementId(must("engagement")), subject(), CredentialEvent.read(must("type"), facts), report());
    }

    private Subject subject() {
        return new Subject(
                may("grant").map(GrantId::new),
                may("person").map(Pseudonym::new),
                may("system").map(SystemName::new),
                may("account"),
                may("resource"));
    }

    private Occurrence.Report report() {
        return new Occurrence.Report(
                new SourceKey(Source.find(must("source")).orElseThrow(), must("source_id")),
                UtcTime.parse(must("occurred")),
                UtcTime.parse(must("received")),
                Actor.read(must("actor")),
                new Evidence(Evidence.Kind.find(must("evidence")).orElseThrow(), may("evidence_reference")));
    }

    private Optional<String> may(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private String must(String field) {
        return may(field).orElseThrow(() -> new NoSuchElementException("it has no '%s'".formatted(field)));
    }
}
