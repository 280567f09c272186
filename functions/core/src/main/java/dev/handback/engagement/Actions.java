package dev.handback.engagement;

import dev.handback.source.DocumentPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to do next about procedures that the client's team cannot run yet, the cheapest first. */
final class Actions {
    private static final int MOST = 3;

    private Actions() {}

    static List<NextAction> of(List<ProcedureStatus> statuses) {
        List<NextAction> open = statuses.stream()
                .filter(status -> !status.isRunnable())
                .sorted(Comparator.comparingInt(Actions::effort))
                .map(Actions::action)
                .limit(MOST)
                .toList();
        return open.isEmpty() ? second(statuses) : open;
    }

    private static List<NextAction> second(List<ProcedureStatus> statuses) {
        return statuses.stream()
                .filter(status -> status.operators().size() < 2)
                .limit(MOST)
                .map(status -> new NextAction(
                        "Let a second person run " + status.procedure(), onlyOne(status), where(status), 0))
                .toList();
    }

    private static String onlyOne(ProcedureStatus status) {
        return status.operators().isEmpty()
                ? "Nobody who is still here has done it."
                : "Only %s can do it today.".formatted(status.operators().getFirst());
    }

    private static int effort(ProcedureStatus status) {
        return switch (status.state()) {
            case EXERCISED -> 0;
            case REVIEWED -> 1;
            case WRITTEN -> 2;
            case MISSING -> 3;
        };
    }

    private static NextAction action(ProcedureStatus status) {
        String name = status.procedure().toString();
        return status.gap()
                .filter(gap -> status.state() != ProcedureStatus.State.MISSING)
                .map(gap -> new NextAction(verb(gap) + name, why(gap, status), where(status), 1))
                .orElseGet(() -> new NextAction(
                        "Write the runbook for " + name,
                        "Nobody can follow what is not written.",
                        Optional.empty(),
                        0));
    }

    private static String verb(ProcedureStatus.Gap gap) {
        return switch (gap) {
            case NOBODY_FOLLOWED, PROVIDER_ONLY -> "Follow the runbook for ";
            case STEPS_CHANGED, TOO_LONG_AGO -> "Follow again the runbook for ";
            case FAILED -> "Mend and follow again the runbook for ";
        };
    }

    private static String why(ProcedureStatus.Gap gap, ProcedureStatus status) {
        String last = status.last().map(e -> e.by() + " on " + e.on()).orElse("");
        return switch (gap) {
            case NOBODY_FOLLOWED -> "Nobody on your team has done it yet.";
            case PROVIDER_ONLY -> "Only the provider has done it.";
            case STEPS_CHANGED -> "The steps changed after " + last + ".";
            case TOO_LONG_AGO -> "The last time was " + last + ".";
            case FAILED -> "It did not work for " + last + ".";
        };
    }

    private static Optional<DocumentPath> where(ProcedureStatus status) {
        return status.runbooks().stream()
                .findFirst()
                .map(runbook -> runbook.document().path());
    }
}
