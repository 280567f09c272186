package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.engagement.Runbook;
import dev.handback.survey.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** RB013: two runbooks for one operation of one component, of operations that are done in one way. */
final class TwinRunbookRule implements Rule {
    /** A component may have several secrets, alerts and patches; it is deployed and brought back in one way. */
    private static final Set<String> DONE_IN_ONE_WAY =
            Set.of("deploy", "rollback", "restore-backup", "upgrade-cluster", "failover");

    @Override
    public Stream<Finding> check(Survey survey) {
        Map<String, Runbook> first = new HashMap<>();
        return survey.handoff().runbooks().stream()
                .filter(runbook -> Ours.declares(runbook.document()))
                .flatMap(runbook -> procedure(runbook)
                        .flatMap(name -> Optional.ofNullable(first.putIfAbsent(name, runbook))
                                .map(other -> finding(runbook, other, name)))
                        .stream());
    }

    private static Optional<String> procedure(Runbook runbook) {
        return runbook.operation()
                .filter(DONE_IN_ONE_WAY::contains)
                .flatMap(operation -> runbook.component().map(component -> operation + " of " + component));
    }

    private static Finding finding(Runbook runbook, Runbook other, String name) {
        return Finding.of(
                "RB013",
                Places.key(runbook.document(), "operation", name),
                "%s is the runbook for %s as well: under pressure nobody knows which one holds."
                        .formatted(Shown.inCode(other.document().path().value()), name),
                "Make one of the two, or let this one be of a component of its own");
    }
}
