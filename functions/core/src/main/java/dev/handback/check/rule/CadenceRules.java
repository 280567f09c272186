package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.DatedName;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Heading;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** EN009: how both sides keep in step, and what the note of a cycle says. */
final class CadenceRules implements Rule {
    private static final List<String> KEYS = List.of("cycle", "day", "intake", "review_day", "labels");
    private static final List<Map.Entry<String, String>> SECTIONS = List.of(
            Map.entry("Planned", "plan"),
            Map.entry("Shipped", "ship"),
            Map.entry("Blocked", "block"),
            Map.entry("Changed in production", "production"),
            Map.entry("Learned", "learn"));

    @Override
    public Stream<Finding> check(Survey survey) {
        return Stream.concat(
                survey.records(Kind.ENGAGEMENT).filter(Ours::hasReadableData).flatMap(file -> cadence(file).stream()),
                survey.texts(Kind.CYCLE_NOTE)
                        .filter(note -> DatedName.is(note.path().fileName()) || Ours.is(note))
                        .flatMap(note -> sections(note).stream()));
    }

    private static Optional<Finding> cadence(Document file) {
        Optional<YamlNode> cadence = file.fields().find("cadence");
        List<String> missing = KEYS.stream()
                .filter(key -> cadence.flatMap(node -> node.find(key)).isEmpty())
                .toList();
        boolean readable = cadence.map(node -> node instanceof YamlNode.Mapping).orElse(true);
        return missing.isEmpty() || !readable
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN009",
                        Places.key(file, "cadence", "cadence"),
                        "Nothing is agreed about %s of the cadence: requests and answers come by chance."
                                .formatted(ExitList.named(missing)),
                        "Add it to `cadence`"));
    }

    private static Optional<Finding> sections(Document.Text note) {
        List<String> headings = note.body().headings().stream()
                .map(heading -> heading.text().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = SECTIONS.stream()
                .filter(section -> headings.stream().noneMatch(heading -> heading.contains(section.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty() || isEmpty(note)
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN009",
                        Places.at(note, title(note), "sections"),
                        "This cycle note leaves out: %s. Whether nothing happened or nobody wrote it down cannot be told."
                                .formatted(String.join(", ", missing)),
                        "Add the headings, with “Nothing.” where that is so"));
    }

    /** Another rule says so. */
    private static boolean isEmpty(Document.Text note) {
        return note.body().headings().isEmpty() && note.body().blocks().isEmpty();
    }

    private static Mark title(Document.Text note) {
        return note.body().headings().stream().findFirst().map(Heading::mark).orElse(Places.top(note));
    }
}
