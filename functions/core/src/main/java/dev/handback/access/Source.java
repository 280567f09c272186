package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** Where the ledger learned of an event. */
public enum Source {
    REGISTER("register"),
    GITHUB("github"),
    CLOUDTRAIL("cloudtrail"),
    LISTING("listing"),
    ATTESTATION("attestation"),
    REMINDER("reminder"),
    HANDBACK("handback");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The source that a file calls by this word. */
    public static Optional<Source> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
