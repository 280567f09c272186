package dev.handback.local.github;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults that wait for the request they are meant for. */
final class Faults {
    private record Waiting(String pathPart, Fault fault) {}

    private final List<Waiting> waiting = new ArrayList<>();

    synchronized void next(String pathPart, Fault fault) {
        waiting.add(new Waiting(pathPart, fault));
    }

    synchronized Optional<Fault> take(String path) {
        var found =
                waiting.stream().filter(each -> path.contains(each.pathPart())).findFirst();
        found.ifPresent(waiting::remove);
        return found.map(Waiting::fault);
    }
}
