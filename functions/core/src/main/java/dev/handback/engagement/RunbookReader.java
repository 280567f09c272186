package dev.handback.engagement;

import dev.handback.document.Document;
import dev.handback.policy.Interval;
import dev.handback.policy.Policy;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a runbook says of itself, under the names that the policy allows. */
public final class RunbookReader {
    private static final List<String> REVIEWED = List.of("last_reviewed_on", "reviewed", "last_updated");

    private final Policy policy;

    public RunbookReader(Policy policy) {
        this.policy = policy;
    }

    public Runbook read(Document.Text document) {
        YamlNode fields = document.fields();
        Optional<LocalDate> reviewed = reviewed(document);
        return new Runbook(
                document,
                text(fields, "component"),
                text(fields, "operation"),
                fields.texts("alerts"),
                text(fields, "owner"),
                reviewed,
                reviewed.map(day -> reviewIn(fields).after(day)),
                Steps.areIn(document),
                exercises(fields));
    }

    /** The day on which somebody last confirmed a document. */
    public Optional<LocalDate> reviewed(Document document) {
        return Stream.concat(mapped("last_reviewed_on").stream(), REVIEWED.stream())
                .flatMap(key -> document.fields().text(key).stream())
                .flatMap(text -> Dates.parse(text).stream())
                .findFirst();
    }

    private Interval reviewIn(YamlNode fields) {
        return text(fields, "review_in")
                .flatMap(Interval::parse)
                .orElse(policy.freshness().reviewIn());
    }

    private Optional<String> text(YamlNode fields, String key) {
        return mapped(key).flatMap(fields::text).or(() -> fields.text(key));
    }

    private Optional<String> mapped(String key) {
        return Optional.ofNullable(policy.frontMatterNames().get(key));
    }

    private static List<Exercise> exercises(YamlNode fields) {
        return fields.find("exercised").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(node -> Exercise.read(node).stream())
                .sorted(Comparator.comparing(Exercise::on))
                .toList();
    }
}
