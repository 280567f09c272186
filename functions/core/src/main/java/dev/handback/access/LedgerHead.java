package dev.handback.access;

/** The end of an engagement's chain: number and hash of its last entry. */
public record LedgerHead(long sequence, ChainHash hash) {
    /** The end of a chain without entries. */
    public static final LedgerHead EMPTY = new LedgerHead(0, ChainHash.NONE);
}
