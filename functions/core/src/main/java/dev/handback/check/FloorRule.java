package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** CF005, for what a repository's policy sets and its organisation's does not allow. */
record FloorRule(Floor floor) implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.POLICY)
                .filter(file -> file.path().equals(Policy.PATH))
                .flatMap(file -> floor.loosened(file.fields()).map(loosened -> finding(file, loosened)));
    }

    private static Finding finding(Document file, Floor.Loosened loosened) {
        String key = String.join(".", loosened.key());
        return Finding.of(
                "CF005",
                new Finding.Place(file.path(), mark(file.fields(), loosened.key()), key),
                "`%s` is `%s` here, and the organisation's policy holds it to `%s`. What is looser has no effect."
                        .formatted(key, shown(loosened.own()), loosened.held()),
                "Take it out, or agree with whoever keeps the organisation's `.github` repository");
    }

    private static String shown(String value) {
        String line = value.replaceAll("[`\\p{Cntrl}]", " ").strip();
        return line.length() > 40 ? line.substring(0, 40) + "…" : line.isEmpty() ? "nothing" : line;
    }

    /** The key itself. */
    private static Mark mark(YamlNode root, List<String> path) {
        Mark mark = root.mark();
        Optional<YamlNode> node = Optional.of(root);
        for (String key : path) {
            mark = node.flatMap(n -> n.entry(key))
                    .map(entry -> entry.key().mark())
                    .orElse(mark);
            node = node.flatMap(n -> n.find(key));
        }
        return mark;
    }
}
