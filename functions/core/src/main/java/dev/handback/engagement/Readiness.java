package dev.handback.engagement;

import dev.handback.engagement.ProcedureStatus.State;
import java.util.Comparator;
import java.util.List;

/**
 * How far a client is from running its system alone.
 *
 * @param declared whether components come from an ownership file; else every runbook is a procedure of one component
 * @param withProvider whether anybody of a provider's is on the roster
 */
public record Readiness(List<ComponentReadiness> components, boolean declared, boolean withProvider) {
    private static final int SHOWN_ACTIONS = 3;

    public Readiness {
        components = List.copyOf(components);
    }

    /** Every procedure, by component. */
    public List<ProcedureStatus> procedures() {
        return components.stream().flatMap(c -> c.procedures().stream()).toList();
    }

    public int total() {
        return procedures().size();
    }

    public int runnable() {
        return count(State.EXERCISED);
    }

    public int count(State state) {
        return (int) procedures().stream().filter(p -> p.state() == state).count();
    }

    /** The answer to the question behind everything, as a sentence. */
    public String headline() {
        if (!declared) {
            return undeclaredHeadline();
        }
        if (total() == 0) {
            return "No component of this repository needs a procedure yet.";
        }
        return withProvider
                ? "Your team can run %d of %d procedures without the provider.".formatted(runnable(), total())
                : "%d of %d procedures have been followed by somebody on the team.".formatted(runnable(), total());
    }

    private String undeclaredHeadline() {
        if (total() == 0) {
            return "No runbook found in this repository.";
        }
        String found = total() == 1 ? "1 runbook found." : total() + " runbooks found.";
        return runnable() == 0
                ? found + " None has a record that somebody on your team has followed it."
                : "%s Somebody on your team has followed %d of them.".formatted(found, runnable());
    }

    /** The three actions that bring the most over all components. */
    public List<NextAction> next() {
        return components.stream()
                .flatMap(component -> component.next().stream())
                .sorted(Comparator.comparingInt(NextAction::gain).reversed())
                .limit(SHOWN_ACTIONS)
                .toList();
    }
}
