package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** EN013: outcomes that solve no problem of the engagement, and problems that no outcome solves. */
final class TraceRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT).filter(Ours::hasReadableData).flatMap(TraceRule::of);
    }

    private static Stream<Finding> of(Document file) {
        List<YamlNode> outcomes = file.fields().items("outcomes");
        if (outcomes.isEmpty()) {
            return isOfAnotherShape(file) ? Stream.of() : Stream.of(noOutcome(file));
        }
        List<YamlNode> wanted = outcomes.stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .filter(outcome ->
                        outcome.text("status").filter("dropped"::equals).isEmpty())
                .toList();
        List<String> problems = file.fields().items("problems").stream()
                .flatMap(problem -> problem.text("id").stream())
                .toList();
        List<Finding> astray = wanted.stream()
                .flatMap(outcome -> astray(file, outcome, problems))
                .toList();
        return astray.isEmpty() ? unsolved(file, wanted) : astray.stream();
    }

    private static boolean isOfAnotherShape(Document file) {
        return file.fields()
                .find("outcomes")
                .filter(node -> !(node instanceof YamlNode.Sequence))
                .isPresent();
    }

    private static Finding noOutcome(Document file) {
        return Finding.of(
                "EN013",
                Places.key(file, "outcomes", "outcomes"),
                "No outcome is agreed, so nobody can tell when the provider has done what it is here for.",
                "Add `outcomes`, each with the problem that it solves");
    }

    private static Stream<Finding> astray(Document file, YamlNode outcome, List<String> problems) {
        String id = outcome.text("id").orElse("without an id");
        List<String> solves = outcome.texts("solves");
        if (solves.isEmpty()) {
            return Stream.of(Finding.of(
                    "EN013",
                    Places.at(file, outcome.markOf("solves"), id),
                    "The outcome `%s` solves no problem that is named: it is work that nobody has asked for."
                            .formatted(id),
                    "Name the problem in `solves`, or add it to `problems`"));
        }
        return solves.stream()
                .filter(problem -> !problems.isEmpty() && !problems.contains(problem))
                .map(problem -> Finding.of(
                        "EN013",
                        Places.at(file, outcome.markOf("solves"), id + " " + problem),
                        "The outcome `%s` is to solve %s, which is no problem of this engagement."
                                .formatted(id, Shown.quoted(problem, "something")),
                        Nearest.of(problem, problems)
                                .map(near -> "Write `%s`, or add the problem".formatted(near))
                                .orElse("Add the problem, or name the one that is meant")));
    }

    private static Stream<Finding> unsolved(Document file, List<YamlNode> outcomes) {
        List<String> solved = outcomes.stream()
                .flatMap(outcome -> outcome.texts("solves").stream())
                .toList();
        return file.fields().items("problems").stream()
                .flatMap(problem -> problem
                        .text("id")
                        .filter(id -> !solved.contains(id))
                        .map(id -> Finding.of(
                                "EN013",
                                Places.at(file, problem.mark(), id),
                                "No outcome solves the problem `%s`: it is named, and nobody works on it."
                                        .formatted(id),
                                "Add an outcome that solves it, or take the problem out"))
                        .stream());
    }
}
