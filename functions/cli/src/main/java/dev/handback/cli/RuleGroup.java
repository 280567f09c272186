package dev.handback.cli;

import dev.handback.check.Catalogue;
import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one rule with one weight, when there are too many to be shown one by one. */
record RuleGroup(String rule, Severity severity, List<Reported> findings) {
    private static final Map<Kind, String> WORDS =
            Map.of(Kind.RUNBOOK, "runbook", Kind.ARCHITECTURE_NOTE, "note", Kind.PAGE, "page");

    RuleGroup {
        findings = List.copyOf(findings);
    }

    /** The groups of some findings, the most severe first, then the largest. */
    static List<RuleGroup> of(List<Reported> findings) {
        Map<String, List<Reported>> groups = new LinkedHashMap<>();
        findings.forEach(reported -> groups.computeIfAbsent(
                        reported.severity() + reported.finding().rule(), key -> new ArrayList<>())
                .add(reported));
        return groups.values().stream()
                .map(group -> new RuleGroup(
                        group.getFirst().finding().rule(), group.getFirst().severity(), group))
                .sorted(Comparator.comparing(RuleGroup::severity)
                        .thenComparingInt(group -> group.findings().size())
                        .reversed()
                        .thenComparing(RuleGroup::rule))
                .toList();
    }

    String title() {
        return Catalogue.builtIn().find(rule).map(Catalogue.Entry::title).orElse("");
    }

    /** In how many documents, by the name of their kind where they have one in common. */
    String where(CheckReport report) {
        List<String> kinds = findings.stream()
                .map(reported -> report.head().find(reported.finding().path()))
                .map(document -> document.map(Document::kind).orElse(Kind.POLICY))
                .map(kind -> WORDS.getOrDefault(kind, "file"))
                .distinct()
                .toList();
        long files = findings.stream()
                .map(reported -> reported.finding().path())
                .distinct()
                .count();
        String word = kinds.size() == 1 ? kinds.getFirst() : "file";
        String in = files + " " + word + (files == 1 ? "" : "s");
        return findings.size() == files ? "in " + in : findings.size() + "× in " + in;
    }
}
