package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CF006: entries of the baseline that no longer apply. Like {@link IdleExemptions} it looks at what the rules found. */
final class StaleEntries {
    private final Survey survey;
    private final Map<DocumentPath, DocumentPath> renamed;

    /** Those of a survey; {@code renamed} says where a file is that lay elsewhere before. */
    StaleEntries(Survey survey, Map<DocumentPath, DocumentPath> renamed) {
        this.survey = survey;
        this.renamed = renamed;
    }

    Stream<Finding> among(Stream<Finding> findings) {
        return survey.find(survey.policy().checks().baseline()).stream()
                .filter(file -> file.kind() == Kind.BASELINE)
                .flatMap(file -> stale(file, findings.map(Finding::key).collect(Collectors.toSet())));
    }

    private Stream<Finding> stale(Document file, Set<Finding.Key> found) {
        return IntStream.range(0, file.lines().size()).boxed().flatMap(index -> stale(file, index, found).stream());
    }

    private Optional<Finding> stale(Document file, int index, Set<Finding.Key> found) {
        String line = file.lines().get(index);
        if (BaselineLine.isComment(line)) {
            return Optional.empty();
        }
        Finding.Place place = new Finding.Place(file.path(), new Mark(index + 1, 1), line);
        return BaselineLine.read(line)
                .map(key -> found.contains(key) ? Optional.<Finding>empty() : Optional.of(gone(place, key, found)))
                .orElseGet(() -> Optional.of(noEntry(place)));
    }

    private Finding gone(Finding.Place place, Finding.Key key, Set<Finding.Key> found) {
        Optional<Finding.Key> moved =
                Optional.ofNullable(renamed.get(key.path())).map(key::in).filter(found::contains);
        return moved.map(now -> Finding.of(
                                "CF006",
                                place,
                                "The file of this entry was renamed, so the entry will not cover its %s any more."
                                        .formatted(key.rule()),
                                "Write `%s` in its place".formatted(BaselineLine.write(now)))
                        .mended(Optional.of(Mend.at(place.mark(), place.subject(), BaselineLine.write(now)))))
                .orElseGet(() -> Finding.of(
                                "CF006",
                                place,
                                "There is no such %s any more, so this entry covers nothing.".formatted(key.rule()),
                                "Take the line out, or run `handback baseline --prune`")
                        .mended(Optional.of(Mend.without(place.mark(), place.subject()))));
    }

    private static Finding noEntry(Finding.Place place) {
        return Finding.of(
                "CF006",
                place,
                "This line is no entry: it should be a rule, a path and a subject, with a blank between.",
                "Take it out; `handback baseline` writes these lines");
    }
}
