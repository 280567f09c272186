package dev.handback.access;

import java.util.List;
import java.util.stream.Stream;

/** Where ledgers are kept, one chain for each engagement. Entries are added at the end and never changed. */
public interface LedgerStore {
    /** The most entries that one append may hold, so that it is one transaction with everything that goes with it. */
    int MOST_AT_ONCE = 25;

    /** The end of the engagement's chain. */
    LedgerHead head(EngagementId engagement);

    /** The engagement's entries in their order. To be closed by the reader. */
    Stream<LedgerEntry> read(EngagementId engagement);

    /**
     * Adds entries at the end of a chain. In one transaction, so all or nothing: the entries, the new head, the keys by
     * which they are known again, and the rows of the grants they are about.
     */
    Outcome append(Append append);

    /**
     * What is to be added.
     *
     * @param expected the head that the first entry follows
     * @param rows the grants that the entries are about, folded with them
     */
    record Append(EngagementId engagement, LedgerHead expected, List<LedgerEntry> entries, List<GrantRow> rows) {
        public Append {
            entries = List.copyOf(entries);
            rows = List.copyOf(rows);
            if (entries.isEmpty() || entries.size() > MOST_AT_ONCE || rows.size() > entries.size()) {
                throw new IllegalArgumentException(
                        "%d entries and %d rows in one append".formatted(entries.size(), rows.size()));
            }
        }

        /** The head after it. */
        public LedgerHead head() {
            return entries.getLast().asHead();
        }
    }

    /** What came of an append. */
    enum Outcome {
        APPENDED,
        /** Somebody else appended first, so the entries follow the wrong head. Nothing was written. */
        HEAD_MOVED,
        /** One of the events is in the ledger already. Nothing was written. */
        ALREADY_KNOWN
    }
}
