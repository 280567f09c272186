package dev.handback.site;

import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Level;
import dev.handback.site.view.Part;
import java.util.List;

/** Why a component stands where it stands, and what would bring it up. */
final class Sentences {
    private Sentences() {}

    static List<Part> why(ComponentReadiness component) {
        int all = component.procedures().size();
        if (all == 0) {
            return Part.sentence("Nothing is asked of it.");
        }
        return Part.sentence(
                switch (component.level()) {
                    case EXIT_READY -> "Two of your people can run each of its procedures, and no access is left.";
                    case EXERCISED ->
                        "%s run by your team."
                                .formatted(all == 1 ? "Its procedure is" : "All %d procedures".formatted(all));
                    default -> "%s run by your team.".formatted(Words.of(component.runnable(), all));
                });
    }

    static List<Part> toGoUp(ComponentReadiness component) {
        return component.level() == Level.EXIT_READY || component.reasons().isEmpty()
                ? Part.sentence("Nothing open")
                : Part.sentence(String.join(" ", component.reasons()));
    }
}
