package dev.handback.engagement;

import dev.handback.engagement.ProcedureStatus.State;
import dev.handback.policy.Policy;
import dev.handback.yaml.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out readiness from what a repository says, as of one day. */
public final class Assessment {
    private final Handoff handoff;
    private final Policy policy;
    private final LocalDate today;
    private final Evidence evidence;

    public Assessment(Handoff handoff, Policy policy, LocalDate today) {
        this.handoff = handoff;
        this.policy = policy;
        this.today = today;
        this.evidence = new Evidence(handoff.roster(), policy, today);
    }

    /**
     * The readiness of a repository.
     *
     * @param repository its name: the one component's where nothing declares any
     */
    public Readiness readiness(String repository) {
        boolean provider = handoff.roster().hasProvider();
        return handoff.ownership()
                .filter(ownership -> !ownership.components().isEmpty())
                .map(ownership -> new Readiness(
                        ownership.components().stream().map(this::component).toList(), true, provider))
                .orElseGet(() -> new Readiness(List.of(undeclared(repository)), false, provider));
    }

    private ComponentReadiness component(Component component) {
        Procedures procedures = new Procedures(policy, handoff.failureModes(), handoff.runbooks());
        List<ProcedureStatus> statuses = procedures.of(component).stream()
                .map(procedure -> evidence.judge(procedure, procedures.runbooksOf(procedure)))
                .toList();
        return readiness(component, statuses);
    }

    private ComponentReadiness undeclared(String repository) {
        List<ProcedureStatus> statuses = handoff.runbooks().stream()
                .map(runbook -> evidence.judge(
                        new Procedure(repository, runbook.document().title(), Optional.empty()), List.of(runbook)))
                .toList();
        Component component = new Component(
                Mark.START,
                repository,
                repository,
                "other",
                "service",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty());
        return readiness(component, statuses);
    }

    private ComponentReadiness readiness(Component component, List<ProcedureStatus> statuses) {
        Gates.Reached reached = new Gates(handoff, evidence, today).reached(component, statuses);
        return new ComponentReadiness(component, reached.level(), statuses, reached.reasons(), Actions.of(statuses));
    }

    /** Whether the state is one that a page exists for. */
    static boolean isWritten(ProcedureStatus status) {
        return status.state() != State.MISSING;
    }
}
