package dev.handback.local.github;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Faults that wait for the request they are meant for, or come by a plan. */
final class Faults {
    private record Waiting(String pathPart, Fault fault) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private Function<String, Optional<Fault>> plan = operation -> Optional.empty();

    synchronized void next(String pathPart, Fault fault) {
        waiting.add(new Waiting(pathPart, fault));
    }

    synchronized void plan(Function<String, Optional<Fault>> next) {
        plan = next;
    }

    synchronized Optional<Fault> take(String path, String operation) {
        var found =
                waiting.stream().filter(each -> path.contains(each.pathPart())).findFirst();
        found.ifPresent(waiting::remove);
        return found.map(Waiting::fault).or(() -> plan.apply(operation));
    }
}
