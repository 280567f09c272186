package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import java.util.Optional;

/** Decides which values of a document a message may repeat: never an e-mail address, never what may be a secret. */
final class Shown {
    private static final int LONGEST = 60;
    private static final TextPattern MAIL = TextPattern.of("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Shown() {}

    /** The value, where it may be repeated. */
    static Optional<String> value(String value) {
        boolean hidden = isMail(value)
                || TokenForm.find(value).isPresent()
                || PasswordRules.inUrl(value).isPresent()
                || PasswordRules.assigned(value).isPresent();
        return hidden || value.length() > LONGEST || value.contains("\n") ? Optional.empty() : Optional.of(value);
    }

    /** The value in back quotes; where it may not be repeated, the words that stand for it. */
    static String quoted(String value, String otherwise) {
        return value(value).map(shown -> "`" + shown.replace('`', '\'') + "`").orElse(otherwise);
    }

    static boolean isMail(String value) {
        return MAIL.isIn(value);
    }
}
