package dev.handback.check.answer;

import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a change does to readiness: the components that move, and the sum. */
final class ReadinessChange {
    private final Readiness before;
    private final Readiness after;

    ReadinessChange(Readiness before, Readiness after) {
        this.before = before;
        this.after = after;
    }

    /** A row of the table: a component, or the team as a whole. */
    record Row(String component, String before, String after, Optional<String> because) {}

    /** The rows; none where nothing moves. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ComponentReadiness now : after.components()) {
            Optional<ComponentReadiness> old = find(before, now.component().id());
            if (old.isEmpty() || !words(old.get()).equals(words(now))) {
                rows.add(new Row(
                        MarkdownText.of(now.component().id()),
                        old.map(ReadinessChange::words).orElse("not there"),
                        words(now),
                        because(old, now)));
            }
        }
        before.components().stream()
                .filter(old -> find(after, old.component().id()).isEmpty())
                .forEach(old -> rows.add(
                        new Row(MarkdownText.of(old.component().id()), words(old), "not there", Optional.empty())));
        if (!rows.isEmpty()) {
            rows.add(new Row("Your team can run", sum(before), sum(after), Optional.empty()));
        }
        return rows;
    }

    private static String words(ComponentReadiness component) {
        return "level %d, %d of %d"
                .formatted(
                        component.level().number(),
                        component.runnable(),
                        component.procedures().size());
    }

    private static String sum(Readiness readiness) {
        return "%d of %d".formatted(readiness.runnable(), readiness.total());
    }

    private static Optional<ComponentReadiness> find(Readiness readiness, String id) {
        return readiness.components().stream()
                .filter(component -> component.component().id().equals(id))
                .findFirst();
    }

    private static Optional<String> because(Optional<ComponentReadiness> old, ComponentReadiness now) {
        String moved = now.procedures().stream()
                .flatMap(status -> moved(old, status).stream())
                .limit(4)
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? Optional.empty() : Optional.of(moved);
    }

    private static Optional<String> moved(Optional<ComponentReadiness> old, ProcedureStatus status) {
        Optional<ProcedureStatus.State> before = old.flatMap(component -> component.procedures().stream()
                .filter(other -> other.procedure().equals(status.procedure()))
                .map(ProcedureStatus::state)
                .findFirst());
        return before.filter(status.state()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(MarkdownText.of("`%s`: %s → %s"
                        .formatted(
                                status.procedure().name().replace('`', '\''),
                                before.map(ReadinessChange::word).orElse("not there"),
                                word(status.state()))));
    }

    private static String word(ProcedureStatus.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
