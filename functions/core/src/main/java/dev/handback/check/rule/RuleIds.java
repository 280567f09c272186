package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CF004: the policy names a rule that does not exist. A rule which is planned, and not built yet, exists. */
final class RuleIds implements DocumentRule {
    private static final Map<String, Integer> GROUPS = new TreeMap<>(Map.ofEntries(
            Map.entry("CF", 8),
            Map.entry("FM", 8),
            Map.entry("RB", 19),
            Map.entry("CV", 3),
            Map.entry("EX", 6),
            Map.entry("AN", 13),
            Map.entry("OW", 14),
            Map.entry("CO", 11),
            Map.entry("EN", 17),
            Map.entry("AC", 22),
            Map.entry("KT", 7),
            Map.entry("CH", 6),
            Map.entry("IR", 5),
            Map.entry("XT", 4),
            Map.entry("MR", 7),
            Map.entry("FR", 5),
            Map.entry("LK", 8),
            Map.entry("SC", 5),
            Map.entry("MD", 10)));
    private static final Set<String> KNOWN = GROUPS.entrySet().stream()
            .flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                    .mapToObj(number -> "%s%03d".formatted(group.getKey(), number)))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.kind() == Kind.POLICY
                ? document.fields().find("rules").map(YamlNode::entries).orElse(List.of()).stream()
                        .filter(rule -> rule.name().matches("[A-Z]{2}[0-9]{3}"))
                        .filter(rule -> !KNOWN.contains(rule.name()))
                        .map(rule -> unknown(document, rule.key().mark(), rule.name()))
                : Stream.of();
    }

    static Finding unknown(Document policy, Mark mark, String id) {
        return Finding.of(
                "CF004",
                Places.at(policy, mark, "rules." + id),
                "There is no rule %s, so this line changes nothing.".formatted(Shown.quoted(id, "of this name")),
                Nearest.of(id, KNOWN)
                        .map(near -> "Write the rule that you mean, such as `%s`".formatted(near))
                        .orElse("Take the line out; `handback rules` lists every rule"));
    }
}
