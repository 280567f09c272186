package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How it is known that something happened, and where that can be looked up. */
public record Evidence(Kind kind, Optional<String> reference) {
    /** An issue, a path, an address, a commit: no blanks, so no sentence can slip into the ledger. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9#./:@_?=&%+~-]{1,300}");

    public Evidence {
        reference.ifPresent(text -> {
            if (!REFERENCE.matcher(text).matches()) {
                throw new IllegalArgumentException("not a reference: " + text);
            }
        });
    }

    /** Evidence with the reference that somebody wrote down; what is no reference is left out. */
    public static Evidence of(Kind kind, Optional<String> written) {
        return new Evidence(kind, written.filter(text -> REFERENCE.matcher(text).matches()));
    }

    /** How strong the evidence is. */
    public enum Kind {
        /** The register says so. */
        DECLARED("declared"),
        /** The system itself was seen. */
        OBSERVED("observed"),
        /** A person says so. */
        ATTESTED("attested");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The word in the ledger. */
        public String text() {
            return text;
        }

        public static Optional<Kind> find(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.text.equals(text))
                    .findFirst();
        }
    }
}
