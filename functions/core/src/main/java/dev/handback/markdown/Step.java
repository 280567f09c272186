package dev.handback.markdown;

import java.util.List;

/**
 * One numbered step of a runbook, in the parts that a page shows apart.
 *
 * @param title plain text
 * @param html what is said about it, sanitised
 */
public record Step(int number, String title, String html, List<Command> commands, List<Danger> dangers) {
    public Step {
        commands = List.copyOf(commands);
        dangers = List.copyOf(dangers);
    }

    /**
     * A command and the output that is expected of it; empty where the runbook does not say.
     *
     * @param language of the command's code block
     */
    public record Command(String run, String expect, String language) {}

    /** A warning that stands before what it is about. */
    public record Danger(String title, String html) {}
}
