package dev.handback.engagement;

import dev.handback.policy.Policy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which procedures there are: those that the policy requires of a component's type, and those that a runbook declares. */
final class Procedures {
    private static final String RESPOND = "respond-to-alert";

    private final Policy policy;
    private final FailureModes modes;
    private final List<Runbook> runbooks;

    Procedures(Policy policy, FailureModes modes, List<Runbook> runbooks) {
        this.policy = policy;
        this.modes = modes;
        this.runbooks = runbooks;
    }

    /** The procedures of a component, in the order of the policy; what does not apply is left out. */
    Set<Procedure> of(Component component) {
        Set<Procedure> procedures = new LinkedHashSet<>();
        policy.operationsOf(component.type()).stream()
                .filter(operation -> !component.notApplicable().containsKey(operation))
                .forEach(operation -> required(component, operation).forEach(procedures::add));
        runbooks.stream()
                .filter(runbook ->
                        runbook.component().filter(component.id()::equals).isPresent())
                .flatMap(runbook -> declared(component, runbook))
                .filter(procedure -> !component.notApplicable().containsKey(procedure.operation()))
                .forEach(procedures::add);
        return procedures;
    }

    /** The runbooks that describe a procedure. */
    List<Runbook> runbooksOf(Procedure procedure) {
        return runbooks.stream()
                .filter(runbook -> describes(runbook, procedure))
                .toList();
    }

    private Stream<Procedure> required(Component component, String operation) {
        List<String> alerts = modes.alertsOf(component.id());
        if (!operation.equals(RESPOND) || alerts.isEmpty()) {
            return Stream.of(new Procedure(component.id(), operation, Optional.empty()));
        }
        return alerts.stream().map(alert -> new Procedure(component.id(), operation, Optional.of(alert)));
    }

    private Stream<Procedure> declared(Component component, Runbook runbook) {
        String operation = runbook.operation().orElse("");
        if (operation.isEmpty() || operation.equals("other")) {
            return Stream.empty();
        }
        if (!operation.equals(RESPOND)) {
            return Stream.of(new Procedure(component.id(), operation, Optional.empty()));
        }
        return modes.alertsOf(component.id()).isEmpty()
                ? Stream.of(new Procedure(component.id(), operation, Optional.empty()))
                : runbook.alerts().stream().map(alert -> new Procedure(component.id(), operation, Optional.of(alert)));
    }

    private static boolean describes(Runbook runbook, Procedure procedure) {
        return runbook.component().filter(procedure.component()::equals).isPresent()
                && runbook.operation().filter(procedure.operation()::equals).isPresent()
                && procedure.alert().map(runbook.alerts()::contains).orElse(true);
    }
}
