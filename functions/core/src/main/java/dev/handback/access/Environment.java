package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** Where a grant reaches; shared is what serves several environments. */
public enum Environment {
    PRODUCTION("production"),
    STAGING("staging"),
    DEVELOPMENT("development"),
    SHARED("shared");

    private final String text;

    Environment(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The environment that a file calls by this word. */
    public static Optional<Environment> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
