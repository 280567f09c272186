package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says once what has one cause: a file whose paths moved, or a list that a program wrote. */
final class CodeOwnersGroups {
    private static final int MOST = 5;
    private static final int SHOWN = 3;
    private static final int HEAD = 20;
    private static final Map<String, String> WHAT = Map.of(
            "CO003", "%d patterns match no file, so these lines protect nothing: %s.",
            "CO004", "%d patterns take only what lies directly in their folder, and leave files below it out: %s.",
            "CO005", "%d lines are never used, because later ones take every file that they match: %s.");
    private static final Map<String, String> FIX = Map.of(
            "CO003", "Write the paths where their files are now, or take the lines out",
            "CO004", "End them with `/` instead of `/*`",
            "CO005", "Move them to the end if their owners are meant, else take them out");
    private static final TextPattern GENERATED = TextPattern.of(
            "(?i)\\b((auto(matically)?[- ]?)?generated|do not ((manually|directly) )?(edit|amend|modify|change)"
                    + "|managed by|created by)\\b");

    private CodeOwnersGroups() {}

    static Stream<Finding> of(Document file, Stream<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        return byRule.values().stream()
                .flatMap(same ->
                        same.size() > MOST && WHAT.containsKey(same.getFirst().rule())
                                ? Stream.of(together(file, same))
                                : same.stream());
    }

    private static Finding together(Document file, List<Finding> same) {
        Finding first = same.getFirst();
        String rule = first.rule();
        String names = same.stream()
                .limit(SHOWN)
                .map(finding -> "`%s` on line %d"
                        .formatted(finding.subject(), finding.mark().line()))
                .collect(Collectors.joining(", "));
        return Finding.of(
                rule,
                Places.at(file, first.mark(), "patterns"),
                WHAT.get(rule).formatted(same.size(), names + ", …"),
                isGenerated(file)
                        ? "Mend what writes this file, as its first lines say that nobody should edit it"
                        : FIX.get(rule));
    }

    private static boolean isGenerated(Document file) {
        return file.lines().stream()
                .limit(HEAD)
                .filter(line -> line.startsWith("#"))
                .anyMatch(GENERATED::isIn);
    }
}
