package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;

/**
 * The lines of a document that may hold a secret, which nobody prints.
 *
 * <pre>{@code
 * SecretLines secret = SecretLines.of(document);
 * secret.include(5, "password: vK9!tLq2Zw"); // true
 * }</pre>
 */
public final class SecretLines {
    private static final int SHORTEST_BODY = 40;
    private static final TextPattern BODY = TextPattern.of("^[A-Za-z0-9+/=]+$");

    private final CredentialLines named;

    private SecretLines(CredentialLines named) {
        this.named = named;
    }

    public static SecretLines of(Document document) {
        return new SecretLines(CredentialLines.of(document));
    }

    /** Whether a line of the document is one of them. */
    public boolean include(int number, String line) {
        return isSecret(line) || line.contains("PRIVATE KEY") || isBody(line.strip()) || named.include(number, line);
    }

    /** Whether a text holds what looks like a token or a password. */
    static boolean isSecret(String text) {
        return TokenForm.find(text).isPresent()
                || PasswordRules.inUrl(text).isPresent()
                || PasswordRules.assigned(text).isPresent();
    }

    /** A line of a key's body is one long word. */
    private static boolean isBody(String line) {
        return line.length() >= SHORTEST_BODY && BODY.isIn(line);
    }
}
