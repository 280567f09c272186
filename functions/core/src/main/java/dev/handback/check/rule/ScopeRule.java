package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** AC012: access that reaches further than what the engagement is about. */
final class ScopeRule implements Rule {
    private static final TextPattern EVERYTHING = TextPattern.of(
            "(?i)(\\*|^(all|any|every|everything)$|\\b(all|any|every) (of )?(the |our )?"
                    + "(repositor|account|cluster|project|database|namespace|organi[sz]ation|resource|secret|system|environment))");
    private static final TextPattern ACCOUNT = TextPattern.of("\\b([0-9]{12})\\b");

    @Override
    public Stream<Finding> check(Survey survey) {
        return Grant.all(survey).filter(Grant::isOpen).flatMap(grant -> of(survey, grant).stream());
    }

    private static Optional<Finding> of(Survey survey, Grant grant) {
        return grant.text("resource")
                .flatMap(resource -> EVERYTHING.isIn(resource)
                        ? Optional.of(wide(grant, resource))
                        : scope(survey, grant)
                                .filter(scope -> isOutside(grant.text("system").orElse(""), resource, scope))
                                .map(scope -> outside(grant, resource)));
    }

    private static Finding wide(Grant grant, String resource) {
        return Finding.of(
                "AC012",
                grant.at("resource"),
                "The grant `%s` reaches %s: more than anybody needs for one task."
                        .formatted(grant.id(), Shown.quoted(resource, "everything of a sort")),
                "Name the resources that are needed, one grant for each");
    }

    private static Finding outside(Grant grant, String resource) {
        return Finding.of(
                "AC012",
                grant.at("resource"),
                "The grant `%s` is for %s, which is not in the scope of the engagement."
                        .formatted(grant.id(), Shown.quoted(resource, "a resource")),
                "Narrow it to what is in `scope` of the engagement, or agree on the wider scope there");
    }

    /** Only what the scope lists can be compared: an empty list says nothing. */
    private static boolean isOutside(String system, String resource, YamlNode scope) {
        if (system.equals("github")) {
            return isMissing(scope.texts("repositories"), Stream.of(resource));
        } else if (system.equals("kubernetes")) {
            return isMissing(scope.texts("clusters"), Stream.of(resource, resource.replaceFirst("/.*", "")));
        }
        List<TextPattern.Found> accounts = system.startsWith("aws-") ? ACCOUNT.findAll(resource) : List.of();
        return !accounts.isEmpty()
                && isMissing(scope.texts("accounts"), accounts.stream().map(TextPattern.Found::text));
    }

    private static boolean isMissing(List<String> listed, Stream<String> names) {
        return !listed.isEmpty()
                && names.map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> listed.stream()
                                .anyMatch(
                                        known -> known.toLowerCase(Locale.ROOT).equals(name)));
    }

    private static Optional<YamlNode> scope(Survey survey, Grant grant) {
        Optional<String> engagement = grant.file().fields().text("engagement");
        return survey.records(Kind.ENGAGEMENT)
                .map(file -> file.fields())
                .filter(node -> engagement.isPresent() && node.text("id").equals(engagement))
                .findFirst()
                .flatMap(node -> node.find("scope"));
    }
}
