package dev.handback.markdown;

import java.util.List;

/**
 * One numbered step of a runbook, in the parts that a page shows apart.
 *
 * @param title plain text
 * @param parts in the order of the document: what is said before a command stays before it
 */
public record Step(int number, String title, List<Part> parts) {
    public Step {
        parts = List.copyOf(parts);
    }

    /** A stretch of a step. */
    public sealed interface Part {}

    /** Anything that is no command and no warning. */
    public record Words(String html) implements Part {}

    /**
     * A command and the output that is expected of it; empty where the runbook does not say.
     *
     * @param language of the command's code block
     */
    public record Command(String run, String expect, String language) implements Part {}

    /** An output that words announce: what is expected of all that stands above them. */
    public record Output(String text) implements Part {}

    /** A warning: what cannot be taken back. */
    public record Danger(String title, String html) implements Part {}

    /** A warning of the milder sort. */
    public record Care(String title, String html) implements Part {}
}
