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
                ? "Your team can run %s without the provider.".formatted(figure(runnable(), total()))
                : "%s %s been followed by somebody on the team.".formatted(figure(runnable(), total()), have());
    }

    /** Such as "14 of 22 procedures" or "0 of 1 procedure". */
    public static String figure(int runnable, int total) {
        return "%d of %d %s".formatted(runnable, total, total == 1 ? "procedure" : "procedures");
    }

    /** The verb after such a figure. */
    public String have() {
        return runnable() == 1 || total() == 1 ? "has" : "have";
    }

    private String undeclaredHeadline() {
        if (total() == 0) {
            return "No runbook found in this repository.";
        }
        String found = total() == 1 ? "1 runbook found." : total() + " runbooks found.";
        return runnable() == 0
                ? found + " None has a record that somebody on your team has followed it."
                : "%s Somebody on your team has followed %s."
                        .formatted(found, total() == 1 ? "it" : runnable() + " of them");
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
