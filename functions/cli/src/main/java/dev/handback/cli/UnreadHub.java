package dev.handback.cli;

import dev.handback.policy.Hub;
import dev.handback.survey.Survey;
import java.util.List;

/** A hub that the policy names and nobody has read, so that not all can be known here. */
final class UnreadHub {
    private UnreadHub() {}

    /** A paragraph on it; nothing where the repository has people of its own. */
    static List<String> lines(Survey survey, String consequence, Console console) {
        return survey.policy().hub() instanceof Hub.Unread hub
                        && survey.files().find(Hub.PEOPLE).isEmpty()
                ? console.wrap(
                        "The hub %s was not read, so %s; --hub PATH reads a clone of it."
                                .formatted(Safe.line(hub.name()), consequence),
                        0,
                        0)
                : List.of();
    }
}
