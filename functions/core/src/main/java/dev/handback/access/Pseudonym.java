package dev.handback.access;

import java.util.regex.Pattern;

/**
 * The name of a person in the ledger, chosen at random: {@code p-} and 32 hexadecimal digits.
 *
 * <p>It says nothing about the person. Who it is stands in one row, which can be erased without touching the ledger.
 */
public record Pseudonym(String value) implements Comparable<Pseudonym> {
    private static final Pattern FORM = Pattern.compile("p-[0-9a-f]{32}");

    public Pseudonym {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a pseudonym: " + value);
        }
    }

    /** Whether a stored text is a pseudonym. */
    static boolean matches(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Pseudonym other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
