package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** Which data somebody can see by a grant. */
public enum DataClass {
    NONE("none"),
    METADATA("metadata"),
    MASKED("masked"),
    READ_REPLICA("read-replica"),
    PRODUCTION("production");

    private final String text;

    DataClass(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The class of data that a file calls by this word. */
    public static Optional<DataClass> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
