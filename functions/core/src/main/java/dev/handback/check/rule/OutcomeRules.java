package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EN003, EN007, EN016: outcomes that can be held against what was done. */
final class OutcomeRules implements Rule {
    private static final TextPattern LOOSE = TextPattern.of(
            "(?i)(\\b(support|maintain|manage|improve|increase|enhance|optimi[sz]e|help with|assist with|work on)\\s+"
                    + "(the |our |overall |general )?(infrastructure|reliability|stability|scalability|performance|security"
                    + "|quality|observability|devops|platform|cloud|operations|systems?|kubernetes|deployments?)\\s*\\.?\\s*$"
                    + "|\\bhelp as needed\\b|\\bas needed\\b|\\bas required\\b|\\bbest effort\\b|\\bvarious tasks\\b"
                    + "|^\\s*(assist|help) with\\b|\\bgeneral (support|help|assistance)\\b|\\bad[- ]hoc\\b)");

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> Stream.concat(
                        loose(file),
                        items(file, "outcomes")
                                .filter(OutcomeRules::isWanted)
                                .flatMap(outcome -> Stream.of(
                                                incomplete(file, sides, outcome), accepted(file, sides, outcome))
                                        .flatMap(Optional::stream))));
    }

    private static Stream<YamlNode> items(Document file, String key) {
        return file.fields().find(key).map(YamlNode::items).orElse(List.of()).stream();
    }

    private static boolean isWanted(YamlNode outcome) {
        return outcome instanceof YamlNode.Mapping
                && outcome.text("status").filter("dropped"::equals).isEmpty();
    }

    private static Stream<Finding> loose(Document file) {
        Stream<Finding> statements = Stream.of("problems", "outcomes")
                .flatMap(list -> items(file, list)
                        .flatMap(item -> item.text("statement").stream()
                                .filter(LOOSE::isIn)
                                .map(text -> loose(file, item.markOf("statement"), text))));
        Stream<Finding> tasks = items(file, "agreed_tasks")
                .flatMap(task -> task.text().stream().filter(LOOSE::isIn).map(text -> loose(file, task.mark(), text)));
        return Stream.concat(statements, tasks);
    }

    private static Finding loose(Document file, Mark mark, String text) {
        return Finding.of(
                "EN003",
                Places.at(file, mark, text),
                "%s can mean anything, so nobody can say when it is done.".formatted(Shown.quoted(text, "This phrase")),
                "Say what will be different, for whom, and how one sees it");
    }

    private static Optional<Finding> incomplete(Document file, Sides sides, YamlNode outcome) {
        List<String> lacks = Stream.of("acceptance", "due", "evidence", "owner")
                .filter(key ->
                        outcome.texts(key).stream().allMatch(text -> text.isBlank() || isNoOwner(key, text, sides)))
                .toList();
        String id = outcome.text("id").orElse("without an id");
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN007",
                        Places.at(file, lacks.size() == 1 ? outcome.markOf(lacks.getFirst()) : outcome.mark(), id),
                        "The outcome `%s` lacks %s: nobody of yours can tell whether it was reached."
                                .formatted(id, String.join(", ", lacks).replace("owner", "an internal owner")),
                        "Add what is missing; the owner is one of your own people"));
    }

    private static boolean isNoOwner(String key, String name, Sides sides) {
        return key.equals("owner") && sides.isProvider(name);
    }

    private static Optional<Finding> accepted(Document file, Sides sides, YamlNode outcome) {
        Optional<YamlNode> accepted = outcome.find("accepted");
        boolean called = accepted.isPresent()
                || outcome.text("status").filter("accepted"::equals).isPresent();
        if (!called) {
            return Optional.empty();
        }
        String id = outcome.text("id").orElse("without an id");
        Optional<String> by = accepted.flatMap(node -> node.text("by"));
        Optional<String> on = accepted.flatMap(node -> node.text("on"));
        if (by.isEmpty() || on.isEmpty()) {
            return Optional.of(Finding.of(
                    "EN016",
                    Places.at(file, outcome.markOf(accepted.isPresent() ? "accepted" : "status"), id),
                    "The outcome `%s` is called accepted, and does not say by whom and when.".formatted(id),
                    "Add `accepted: {by: …, on: …}`"));
        }
        return sides.isProvider(by.get())
                ? Optional.of(Finding.of(
                        "EN016",
                        Places.at(file, outcome.markOf("accepted"), id),
                        "%s accepted the outcome `%s`. Only the client can accept what the provider delivers."
                                .formatted(sides.providers(by.get()), id),
                        "Let its owner accept it"))
                : Optional.empty();
    }
}
