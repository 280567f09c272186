package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** How much a grant allows, from the least to the most. */
public enum AccessLevel {
    READ("read"),
    CONTRIBUTOR("contributor"),
    OPERATOR("operator"),
    ADMIN("admin");

    private final String text;

    AccessLevel(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The level that a file calls by this word. */
    public static Optional<AccessLevel> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
