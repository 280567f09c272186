package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AC013: access that allows more than before, for the reason that was given for less. */
final class RaisedGrantRule implements ChangeRule {

    /** A field of a grant with its values, from the least to the most. */
    private record Ladder(String key, List<String> steps) {

        boolean isHigher(Grant now, Grant before) {
            int from = step(before);
            return from >= 0 && step(now) > from;
        }

        private int step(Grant grant) {
            return steps.indexOf(grant.text(key).orElse(""));
        }
    }

    private static final List<Ladder> LADDERS = List.of(
            new Ladder("level", List.of("read", "contributor", "operator", "admin")),
            new Ladder("data", List.of("none", "metadata", "masked", "read-replica", "production")));

    @Override
    public Stream<Finding> check(Change change) {
        Map<String, Grant> before = Grant.all(change.base())
                .collect(Collectors.toMap(Grant::name, Function.identity(), (first, again) -> first));
        return Grant.all(change.head())
                .filter(Grant::isOpen)
                .flatMap(grant -> Optional.ofNullable(before.get(grant.name())).stream()
                        .filter(was -> hasSameReason(grant, was))
                        .flatMap(was -> raised(grant, was)));
    }

    private static boolean hasSameReason(Grant now, Grant before) {
        return Stream.of("reason", "task").allMatch(key -> now.text(key).equals(before.text(key)));
    }

    private static Stream<Finding> raised(Grant now, Grant before) {
        return LADDERS.stream()
                .filter(ladder -> ladder.isHigher(now, before))
                .map(Ladder::key)
                .map(key -> Finding.of(
                        "AC013",
                        now.at(key),
                        "The grant `%s` is raised from `%s` to `%s`, for the reason and the task that were given for less."
                                .formatted(
                                        now.id(),
                                        before.text(key).orElse(""),
                                        now.text(key).orElse("")),
                        "Write in `reason` what it is needed for now, or name the new `task`"));
    }
}
