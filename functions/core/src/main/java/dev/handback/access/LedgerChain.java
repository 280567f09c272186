package dev.handback.access;

import java.util.List;
import java.util.Optional;

/** The proof that nobody changed, took out or put in an entry after it was written. */
public final class LedgerChain {
    private LedgerChain() {}

    /** The first link that does not hold, in the order given; absent when all hold. */
    public static Optional<BrokenLink> verify(Iterable<LedgerEntry> entries) {
        LedgerHead head = LedgerHead.EMPTY;
        Optional<EngagementId> engagement = Optional.empty();
        for (LedgerEntry entry : entries) {
            EngagementId expected = engagement.orElse(entry.engagement());
            Optional<String> fault = fault(entry, head, expected);
            if (fault.isPresent()) {
                return Optional.of(new BrokenLink(head.sequence() + 1, fault.get()));
            }
            head = entry.asHead();
            engagement = Optional.of(expected);
        }
        return Optional.empty();
    }

    /** As {@link #verify(Iterable)}, and the entries end at the head that was kept elsewhere: none was cut off. */
    public static Optional<BrokenLink> verify(List<LedgerEntry> entries, LedgerHead kept) {
        LedgerHead last =
                entries.isEmpty() ? LedgerHead.EMPTY : entries.getLast().asHead();
        return verify(entries)
                .or(() -> last.equals(kept)
                        ? Optional.empty()
                        : Optional.of(new BrokenLink(
                                Math.min(last.sequence(), kept.sequence()) + 1,
                                "the chain ends at %d, not at %d as was kept"
                                        .formatted(last.sequence(), kept.sequence()))));
    }

    private static Optional<String> fault(LedgerEntry entry, LedgerHead head, EngagementId engagement) {
        if (entry.sequence() != head.sequence() + 1) {
            return Optional.of("entry %d stands where %d belongs".formatted(entry.sequence(), head.sequence() + 1));
        }
        if (!entry.engagement().equals(engagement)) {
            return Optional.of("the entry belongs to " + entry.engagement());
        }
        if (!entry.previous().equals(head.hash())) {
            return Optional.of("the entry does not follow the one before");
        }
        return entry.isIntact() ? Optional.empty() : Optional.of("the entry was changed after it was written");
    }

    /**
     * The first place at which a chain does not hold.
     *
     * @param sequence the number of the entry that belongs there
     */
    public record BrokenLink(long sequence, String why) {}
}
