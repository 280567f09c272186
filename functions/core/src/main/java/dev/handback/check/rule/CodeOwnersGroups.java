package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says once what has one cause: a file whose paths moved, or a list that a program wrote. */
final class CodeOwnersGroups {
    private static final int MOST = 5;
    private static final int SHOWN = 3;
    private static final int HEAD = 20;
    private static final Map<String, Together> TOGETHER = Map.of(
            "CO003",
            new Together(
                    "%d patterns match no file, so these lines protect nothing: %s.",
                    "Write the paths where their files are now, or take the lines out"),
            "CO004",
            new Together(
                    "%d patterns take only what lies directly in their folder, and leave files below it out: %s.",
                    "End them with `/` instead of `/*`"),
            "CO005",
            new Together(
                    "%d lines are never used, because later ones take every file that they match: %s.",
                    "Move them to the end if their owners are meant, else take them out"),
            "CO007",
            new Together(
                    "%d patterns stand again further down, where the last line counts: %s.",
                    "Keep one line of each, with all its owners"));
    private static final TextPattern GENERATED = TextPattern.of(
            "(?i)\\b((auto(matically)?[- ]?)?generated|do not ((manually|directly) )?(edit|amend|modify|change)"
                    + "|managed by|created by)\\b");

    private CodeOwnersGroups() {}

    static Stream<Finding> of(Document file, Stream<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        return byRule.entrySet().stream().flatMap(same -> said(file, same.getKey(), same.getValue()));
    }

    private static Stream<Finding> said(Document file, String rule, List<Finding> same) {
        return Optional.ofNullable(TOGETHER.get(rule))
                .filter(known -> same.size() > MOST)
                .map(together -> Stream.of(together.finding(file, same)))
                .orElseGet(same::stream);
    }

    /** What many findings of one rule say as one; the count and the first of them are filled in. */
    private record Together(String message, String fix) {

        Finding finding(Document file, List<Finding> same) {
            String names = same.stream()
                    .limit(SHOWN)
                    .map(one -> "%s on line %d"
                            .formatted(Shown.inCode(one.subject()), one.mark().line()))
                    .collect(Collectors.joining(", "));
            return Finding.of(
                            same.getFirst().rule(),
                            Places.at(file, same.getFirst().mark(), "patterns"),
                            message.formatted(same.size(), names + ", …"),
                            isGenerated(file)
                                    ? "Mend what writes this file, as its first lines say that nobody should edit it"
                                    : fix)
                    .summing(same);
        }
    }

    private static boolean isGenerated(Document file) {
        return file.lines().stream()
                .limit(HEAD)
                .filter(line -> line.startsWith("#"))
                .anyMatch(GENERATED::isIn);
    }
}
