package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CF005: a change of the policy, which was checked by the policy as it was before, and what it would change. */
final class PolicyChangeRule implements ChangeRule {
    private static final int MOST_SHOWN = 5;
    private static final String SUBJECT = "policy";

    @Override
    public Stream<Finding> check(Change change) {
        Map<String, String> before = values(change.base());
        Map<String, String> after = values(change.head());
        List<String> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .toList();
        return changed.isEmpty() ? Stream.of() : Stream.of(finding(change, changed, before, after));
    }

    private static Finding finding(
            Change change, List<String> changed, Map<String, String> before, Map<String, String> after) {
        String shown = changed.stream()
                .limit(MOST_SHOWN)
                .map(key -> "`%s` (%s → %s)".formatted(key, shown(before, key), shown(after, key)))
                .collect(Collectors.joining(", "));
        String more = changed.size() > MOST_SHOWN ? " and %d more".formatted(changed.size() - MOST_SHOWN) : "";
        return Finding.of(
                "CF005",
                place(change.head(), changed.getFirst()),
                "This changes the policy: %s%s. It was checked by the policy as it is without this change."
                        .formatted(shown, more),
                "Let somebody who may relax or tighten the rules review it; it takes effect once it is merged");
    }

    private static String shown(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> Shown.value(value).orElse("a longer value"))
                .orElse("nothing");
    }

    private static Finding.Place place(Survey head, String changed) {
        return policy(head)
                .map(file -> Places.at(file, mark(file.fields(), changed), SUBJECT))
                .orElse(new Finding.Place(Policy.PATH, Mark.START, SUBJECT));
    }

    /** Where the key stands now; where it is gone, the key that held it. */
    private static Mark mark(YamlNode root, String changed) {
        Mark mark = root.mark();
        Optional<YamlNode> node = Optional.of(root);
        for (String key : changed.split("\\.", -1)) {
            mark = node.flatMap(n -> n.entry(key))
                    .map(entry -> entry.key().mark())
                    .orElse(mark);
            node = node.flatMap(n -> n.find(key));
        }
        return mark;
    }

    private static Optional<Document.Records> policy(Survey survey) {
        return survey.records(Kind.POLICY).findFirst();
    }

    private static Map<String, String> values(Survey survey) {
        Map<String, String> values = new TreeMap<>();
        policy(survey).ifPresent(file -> addTo(values, "", file.fields()));
        return values;
    }

    private static void addTo(Map<String, String> values, String path, YamlNode node) {
        switch (node) {
            case YamlNode.Mapping mapping ->
                mapping.pairs()
                        .forEach(pair ->
                                addTo(values, path.isEmpty() ? pair.name() : path + "." + pair.name(), pair.value()));
            case YamlNode.Sequence list ->
                values.put(path, list.values().stream().map(YamlText::of).collect(Collectors.joining(", ")));
            case YamlNode.Scalar scalar -> values.put(path, scalar.value());
        }
    }
}
