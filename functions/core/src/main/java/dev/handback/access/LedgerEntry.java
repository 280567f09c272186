package dev.handback.access;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event in the ledger of its engagement: numbered from one, and linked to the entry before by its hash.
 *
 * <p>The hash is SHA-256 over the UTF-8 bytes of {@code previous + "\n" + sequence + "\n" + canonical}: the hash of the
 * entry before in hexadecimal digits, the number in decimal digits, and {@link #canonical()}.
 */
public record LedgerEntry(long sequence, Occurrence occurrence, ChainHash previous, ChainHash hash) {

    /** The entry that follows the head of a chain. */
    static LedgerEntry after(LedgerHead head, Occurrence occurrence) {
        long sequence = head.sequence() + 1;
        return new LedgerEntry(sequence, occurrence, head.hash(), hashOf(head.hash(), sequence, occurrence));
    }

    /** The head of a chain that ends here. */
    public LedgerHead asHead() {
        return new LedgerHead(sequence, hash);
    }

    public EngagementId engagement() {
        return occurrence.engagement();
    }

    /** Whether the hash is that of what stands here. */
    boolean isIntact() {
        return hash.equals(hashOf(previous, sequence, occurrence));
    }

    /**
     * The one text of what stands here: a JSON object by RFC 8785 with the fields of {@link #fields()} as texts and
     * {@code facts} as an object of texts, absent fields left out.
     */
    public String canonical() {
        return canonical(occurrence);
    }

    /** The stored fields but facts, number and hashes, by their names; absent ones are left out. */
    public SortedMap<String, String> fields() {
        return fields(occurrence);
    }

    private static ChainHash hashOf(ChainHash previous, long sequence, Occurrence occurrence) {
        return ChainHash.of(previous + "\n" + sequence + "\n" + canonical(occurrence));
    }

    private static String canonical(Occurrence occurrence) {
        SortedMap<String, Object> all = new TreeMap<>(Map.copyOf(fields(occurrence)));
        all.put("facts", occurrence.event().facts());
        return CanonicalJson.of(all);
    }

    private static SortedMap<String, String> fields(Occurrence occurrence) {
        Occurrence.Report report = occurrence.report();
        Subject subject = occurrence.subject();
        return new Facts(new TreeMap<>())
                .put("engagement", Optional.of(occurrence.engagement()))
                .put("type", Optional.of(occurrence.event().storedType()))
                .put("grant", subject.grant())
                .put("person", subject.person())
                .put("system", subject.system())
                .put("account", subject.account())
                .put("resource", subject.resource())
                .put("occurred", Optional.of(UtcTime.format(report.occurred())))
                .put("received", Optional.of(UtcTime.format(report.received())))
                .put("source", Optional.of(report.key().source().text()))
                .put("source_id", Optional.of(report.key().id()))
                .put("actor", Optional.of(report.actor().stored()))
                .put("evidence", Optional.of(report.evidence().kind().text()))
                .put("evidence_reference", report.evidence().reference())
                .values();
    }
}
