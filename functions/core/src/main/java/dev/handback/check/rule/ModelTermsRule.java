package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** EN008: what the support model that was chosen needs beyond the others. */
final class ModelTermsRule implements Rule {
    private static final Map<String, List<String>> TERMS = Map.of(
            "embedded", List.of("capacity.days_per_week", "agreed_tasks", "decision_rights"),
            "managed", List.of("capacity.functions", "capacity.walkthroughs_every", "capacity.incident_reviews_every"),
            "advisory", List.of("capacity.implementer", "capacity.hours_per_week"));
    private static final List<String> OF_A_FUNCTION = List.of("function", "owner", "coverage", "runbook");

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> Stream.of(terms(file).stream(), functions(file), implementer(sides, file).stream())
                        .flatMap(findings -> findings));
    }

    private static Optional<String> model(Document file) {
        return file.fields().find("model").flatMap(model -> model.text("kind"));
    }

    private static Optional<Finding> terms(Document file) {
        String model = model(file).orElse("");
        List<String> missing = TERMS.getOrDefault(model, List.of()).stream()
                .filter(term -> DottedName.isLeftOut(file.fields(), term))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN008",
                        Places.key(file, "model", "terms"),
                        "The model is `%s`, and nothing is said about %s: both sides expect something else."
                                .formatted(model, ExitList.named(missing)),
                        "Agree on it and add it"));
    }

    private static Stream<YamlNode> capacity(Document file, String model) {
        return model(file).filter(model::equals).stream().flatMap(kind -> file.fields().find("capacity").stream());
    }

    private static Stream<Finding> functions(Document file) {
        return capacity(file, "managed")
                .flatMap(capacity -> capacity.items("functions").stream())
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(function -> incomplete(file, function).stream());
    }

    private static Optional<Finding> incomplete(Document file, YamlNode function) {
        List<String> missing = OF_A_FUNCTION.stream()
                .filter(key -> function.find(key).isEmpty())
                .toList();
        String name = function.text("function").orElse("a function");
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN008",
                        Places.at(file, function.mark(), name),
                        "%s is managed by the provider, and lacks %s."
                                .formatted(Shown.quoted(name, "A function"), ExitList.named(missing)),
                        "Add what is missing"));
    }

    private static Optional<Finding> implementer(Sides sides, Document file) {
        return capacity(file, "advisory")
                .flatMap(capacity -> Named.of(file, capacity, "capacity", "implementer"))
                .filter(named -> sides.isProvider(named.name()))
                .map(named -> Finding.of(
                        "EN008",
                        named.place(),
                        "%s is to put the advice into practice. Where the provider advises, one of your own people does it."
                                .formatted(sides.providers(named.name())),
                        "Name a person with `side: internal` in handoff/people.yml"))
                .findFirst();
    }
}
