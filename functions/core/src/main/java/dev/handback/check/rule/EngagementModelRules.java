package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EN001, EN002, EN004: what was agreed with the provider, and what was left open. */
final class EngagementModelRules implements Rule {
    private static final List<String> AREAS = List.of(
            "deployments",
            "infrastructure-as-code",
            "kubernetes",
            "cloud-cost",
            "observability",
            "on-call",
            "security");
    private static final List<String> QUESTIONS = List.of(
            "application_code",
            "schema_changes",
            "pages_out_of_hours",
            "compliance_evidence",
            "production_changes_without_approval",
            "vendor_tickets");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.concat(
                        Stream.of(model(file), problems(file)).flatMap(Optional::stream), questions(file)));
    }

    private static Optional<Finding> model(Document.Records file) {
        YamlNode model = file.fields().find("model").orElse(file.fields());
        boolean there = file.fields().find("model").isPresent();
        List<String> missing = Stream.of("kind", "reason")
                .filter(key -> !there || model.text(key).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN001",
                        Places.key(file, "model", "model"),
                        there && missing.equals(List.of("reason"))
                                ? "The support model has no reason, so nobody can judge later whether it still fits."
                                : "No support model: nobody can tell who does what.",
                        "Say `model: {kind: …, reason: …}` with project, embedded, managed or advisory"));
    }

    private static Optional<Finding> problems(Document.Records file) {
        YamlNode fields = file.fields();
        List<YamlNode> problems = fields.find("problems").map(YamlNode::items).orElse(List.of());
        List<String> named = problems.stream()
                .flatMap(problem -> problem.text("area").stream())
                .toList();
        Optional<YamlNode> none = fields.find("no_problem");
        List<String> open = AREAS.stream()
                .filter(area -> !named.contains(area))
                .filter(area -> none.flatMap(node -> node.text(area)).isEmpty())
                .toList();
        if (problems.isEmpty()) {
            return Optional.of(Finding.of(
                    "EN002",
                    Places.key(file, "problems", "problems"),
                    "No problem is named: what the provider is here for can neither be measured nor end.",
                    "Add `problems` with what hurts, and the evidence for it"));
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN002",
                        Places.key(file, none.isPresent() ? "no_problem" : "problems", "areas"),
                        "Nothing is said about %s. Nobody can tell whether all is well there or nobody looked."
                                .formatted(String.join(", ", open)),
                        "Name a problem there, or say in `no_problem` why there is none"));
    }

    private static Stream<Finding> questions(Document.Records file) {
        Optional<YamlNode> boundaries = file.fields().find("boundaries");
        return QUESTIONS.stream()
                .filter(question -> boundaries
                        .flatMap(node -> node.find(question))
                        .flatMap(answer -> answer.text("answer"))
                        .isEmpty())
                .map(question -> Finding.of(
                        "EN004",
                        boundaries
                                .flatMap(node -> node.entry(question))
                                .map(entry -> Places.at(file, entry.key().mark(), question))
                                .orElse(Places.key(file, "boundaries", question)),
                        "`%s` is unanswered. What is not answered now is answered during an incident."
                                .formatted(question),
                        "Add `%s: {answer: …, note: …}` with yes, no or conditional".formatted(question)));
    }
}
