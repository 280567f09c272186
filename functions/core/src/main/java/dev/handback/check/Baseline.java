package dev.handback.check;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that were there when Handback came, by default in {@code handoff/baseline.txt}: they are shown and do not
 * count. It only ever shrinks: with a base commit that commit's file holds, and what has been mended since is no longer
 * covered by it.
 *
 * <pre>{@code
 * Baseline now = Baseline.of(report);                     // handback baseline: all that counts, and what it held before
 * Baseline left = Baseline.of(survey).prune(report);      // handback baseline --prune: what still applies
 * left.text();                                            // the file
 * }</pre>
 */
public final class Baseline {
    private static final String HEADER =
            "# Findings that were there before. They do not count; this list only shrinks.\n";

    private final Set<Finding.Key> keys;

    private Baseline(Collection<Finding.Key> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** All that a report finds and nobody has exempted; what is wrong with policy and exemptions is never put off. */
    public static Baseline of(CheckReport report) {
        return new Baseline(report.findings().stream()
                .filter(reported -> reported.status() != Reported.Status.EXEMPT)
                .map(reported -> reported.finding().key())
                .filter(key -> !key.rule().startsWith("CF"))
                .collect(Collectors.toSet()));
    }

    /** The one that a repository holds; an empty one where it holds none. */
    public static Baseline of(Survey survey) {
        return survey.find(survey.policy().checks().baseline())
                .map(file -> read(file.lines()))
                .orElse(new Baseline(Set.of()));
    }

    /** Reads the lines of the file; what is no entry is left out. */
    public static Baseline read(List<String> lines) {
        return new Baseline(
                lines.stream().flatMap(line -> BaselineLine.read(line).stream()).collect(Collectors.toSet()));
    }

    public boolean covers(Finding.Key key) {
        return keys.contains(key);
    }

    public int size() {
        return keys.size();
    }

    /** What of it still applies; the entries of files that the report's change renamed go with them. */
    public Baseline prune(CheckReport report) {
        Set<Finding.Key> found = report.findings().stream()
                .map(reported -> reported.finding().key())
                .collect(Collectors.toSet());
        Map<DocumentPath, DocumentPath> renamed =
                report.base().map(base -> Renames.between(base, report.head())).orElse(Map.of());
        return new Baseline(keys.stream()
                .flatMap(key -> Stream.of(key, key.in(renamed.getOrDefault(key.path(), key.path()))))
                .filter(found::contains)
                .collect(Collectors.toSet()));
    }

    /** The file: a comment, and an entry a line, sorted. */
    public String text() {
        Set<String> lines = keys.stream().map(BaselineLine::write).collect(Collectors.toCollection(TreeSet::new));
        return HEADER + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && keys.equals(baseline.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
