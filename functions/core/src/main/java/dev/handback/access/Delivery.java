package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** The way by which an account reached its owner. The last three are understood so that a rule can refuse them. */
public enum Delivery {
    SSO_INVITE("sso-invite"),
    PASSWORD_MANAGER("password-manager"),
    SECRET_MANAGER("secret-manager"),
    NONE("none"),
    CHAT("chat"),
    MAIL("mail"),
    TICKET("ticket");

    private final String text;

    Delivery(String text) {
        this.text = text;
    }

    /** The word of the files and of the ledger. */
    public String text() {
        return text;
    }

    /** The way that a file calls by this word. */
    public static Optional<Delivery> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
