package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** How access is taken away. */
public enum RevokeMethod {
    ROTATE_KEY("rotate-key"),
    CHANGE_PASSWORD("change-password"),
    REMOVE_ACCOUNT("remove-account"),
    DISABLE("disable"),
    REMOVE_MEMBERSHIP("remove-membership"),
    REMOVE_ASSIGNMENT("remove-assignment");

    private final String text;

    RevokeMethod(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The method that a file calls by this word. */
    public static Optional<RevokeMethod> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
