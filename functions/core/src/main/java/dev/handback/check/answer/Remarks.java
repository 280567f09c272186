package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.policy.Hub;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is no finding, and to be known of a check. */
final class Remarks {
    private static final String NO_HISTORY =
            "The policy lets the last commit stand in for a review date that is missing"
                    + " (`freshness: {fallback: git}`). The history of files is not asked of the host here: `handback check` in a"
                    + " whole clone tells it.";

    private Remarks() {}

    /** The sentences, each by itself. */
    static List<String> of(CheckReport report, Optional<String> floor) {
        Survey head = report.head();
        return Stream.of(
                        Words.heldBack(report),
                        floor,
                        hub(head),
                        isHistoryMissed(head) ? Optional.of(NO_HISTORY) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> hub(Survey survey) {
        return survey.policy().hub() instanceof Hub.Unreadable hub
                ? Optional.of("The hub `%s` %s. So this check does not know who is who, and calls no name unknown."
                        .formatted(MarkdownText.inCode(hub.name()), hub.why()))
                : Optional.empty();
    }

    private static boolean isHistoryMissed(Survey survey) {
        return survey.policy().freshness().fromGit()
                && survey.handoff().runbooks().stream()
                        .filter(runbook -> runbook.reviewed().isEmpty())
                        .anyMatch(runbook ->
                                survey.changes().last(runbook.document().path()).isEmpty());
    }
}
