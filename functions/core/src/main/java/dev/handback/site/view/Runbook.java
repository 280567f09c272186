package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** A runbook, taken apart for somebody who has to follow it now. */
public record Runbook(
        Optional<Piece.Kicker> kicker,
        String title,
        boolean hasActions,
        List<Action> actions,
        Optional<Piece.Facts> facts,
        List<Piece.Section> before,
        Optional<Steps> steps,
        List<Piece.Section> after,
        boolean hasExercises,
        List<Exercise> exercises,
        String recordCommand)
        implements View {
    @Override
    public String template() {
        return "runbook";
    }

    /** A way into the page. */
    public record Action(String text, String href, boolean main, boolean back) {}

    /** The numbered steps. */
    public record Steps(String id, String title, List<Step> items) {}

    /** A step, its parts in the order of the document. */
    public record Step(String id, int number, String title, List<StepPart> parts) {}

    /** One part of a step: exactly one of words, a warning, a command. */
    public record StepPart(
            Optional<String> html, Optional<Warning> danger, Optional<Warning> care, Optional<Command> command) {}

    /** A warning. */
    public record Warning(Optional<String> title, String html) {}

    /** A command and what it should print. */
    public record Command(Optional<String> run, Optional<String> expect, Optional<String> language) {}

    /** A record that somebody followed it. */
    public record Exercise(
            Piece.Person person,
            Piece.Day day,
            String mode,
            Optional<Piece.Link> reference,
            Piece.Badge badge,
            String counts) {}
}
