package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.Glob;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** CF003: a pattern of a kind that matches no file, so that nothing is checked by it. */
final class KindPatternRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.POLICY)
                .flatMap(policy -> kinds(policy).stream()
                        .flatMap(kind -> patterns(kind.value())
                                .filter(pattern -> pattern.text()
                                        .filter(text -> matchesNothing(survey, text))
                                        .isPresent())
                                .map(pattern -> finding(policy, kind.name(), pattern))));
    }

    private static List<YamlNode.Entry> kinds(Document policy) {
        return policy.fields().find("kinds").map(YamlNode::entries).orElse(List.of()).stream()
                .filter(kind -> Kind.of(kind.name()).isPresent())
                .toList();
    }

    private static Stream<YamlNode> patterns(YamlNode kind) {
        return kind.find("include").stream()
                .flatMap(include ->
                        include instanceof YamlNode.Sequence list ? list.values().stream() : Stream.of(include));
    }

    /** Of one that is empty another rule speaks. */
    private static boolean matchesNothing(Survey survey, String pattern) {
        Glob glob = Glob.of(pattern);
        return !pattern.isEmpty() && survey.files().files().stream().noneMatch(file -> glob.matches(file.path()));
    }

    private static Finding finding(Document policy, String kind, YamlNode pattern) {
        String text = pattern.text().orElse("");
        return Finding.of(
                "CF003",
                Places.at(policy, pattern.mark(), "kinds." + kind + " " + text),
                "%s matches no file, so nothing is taken for %s by it."
                        .formatted(
                                Shown.quoted(text, "This pattern"),
                                KindWords.of(Kind.of(kind).orElseThrow())),
                "Write where these files are now, or take the pattern out");
    }
}
