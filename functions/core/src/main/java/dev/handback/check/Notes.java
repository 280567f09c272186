package dev.handback.check;

import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is new, the most severe first, and which of it is noted on its line as {@code checks.annotate} says.
 *
 * @param onLines a note each
 * @param elsewhere to be said where there are no lines
 */
public record Notes(List<Reported> onLines, List<Reported> elsewhere) {
    private static final Comparator<Reported> MOST_SEVERE_FIRST =
            Comparator.comparing(Reported::severity).reversed();

    public Notes {
        onLines = List.copyOf(onLines);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Those of a report. Without a base every line is as new as any other. */
    public static Notes of(CheckReport report) {
        List<Reported> fresh = report.open().stream()
                .filter(Reported::isNew)
                .sorted(MOST_SEVERE_FIRST)
                .toList();
        return switch (report.head().policy().checks().annotate()) {
            case "none" -> new Notes(List.of(), fresh);
            case "all" -> new Notes(fresh, List.of());
            default ->
                report.base()
                        .map(base -> split(fresh, new ChangedLines(base, report.head())))
                        .orElseGet(() -> new Notes(fresh, List.of()));
        };
    }

    private static Notes split(List<Reported> fresh, ChangedLines changed) {
        Map<DocumentPath, Predicate<Integer>> byPath = new HashMap<>();
        List<Reported> onLines = new ArrayList<>();
        List<Reported> elsewhere = new ArrayList<>();
        for (Reported reported : fresh) {
            Finding finding = reported.finding();
            boolean on = byPath.computeIfAbsent(finding.path(), changed::of)
                    .test(finding.mark().line());
            (on ? onLines : elsewhere).add(reported);
        }
        return new Notes(onLines, elsewhere);
    }
}
