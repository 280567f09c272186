package dev.handback.schema;

import java.util.List;
import java.util.Optional;

/**
 * A place where a document is not what its schema asks for.
 *
 * @param pointer the keys and indexes that lead to the value; for a missing or unknown field, to what should or does hold
 *     it
 * @param property the missing or unknown field
 * @param expected what the field takes, in words
 * @param example a good value
 * @param rule the rule that speaks of this field, where the schema names one
 */
public record Violation(
        Type type,
        List<String> pointer,
        Optional<String> property,
        String expected,
        Optional<String> example,
        Optional<String> rule,
        List<String> known) {
    public Violation {
        pointer = List.copyOf(pointer);
        known = List.copyOf(known);
    }

    /** The ways of being wrong. */
    public enum Type {
        MISSING,
        UNKNOWN,
        WRONG
    }
}
