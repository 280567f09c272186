package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of the access register that say by their key that what follows opens a door.
 *
 * @param keys those on which such a key stands, as the file is read
 */
record CredentialLines(boolean inRegister, Set<Integer> keys) {
    private static final TextPattern KEY =
            TextPattern.of("(?i)^\\s*(?:- )?[\"']?(password|passwd|passphrase|secret|secret_key|api_key|token|"
                    + "access_key|private_key)[\"']?\\s*:\\s*[^\\s#{\\[]");

    static CredentialLines of(Document document) {
        boolean register = document.kind() == Kind.ACCESS;
        return new CredentialLines(
                register,
                register
                        ? CredentialKeys.in(document.fields())
                                .map(pair -> pair.key().mark().line())
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    boolean include(int number, String line) {
        return inRegister && (keys.contains(number) || isNamed(line));
    }

    /** Whether a line looks like one, where the file cannot be read. */
    static boolean isNamed(String line) {
        return KEY.isIn(line);
    }
}
