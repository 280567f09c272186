package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What rules find in a survey, without regard to what was there before.
 *
 * @param alone what was found in a document by itself; nothing for one in which nothing was
 * @param together what was found in several, or in what a change does
 */
public record Found(List<Rule> rules, Survey survey, Map<DocumentPath, List<Finding>> alone, List<Finding> together) {
    public Found {
        rules = List.copyOf(rules);
        alone = Map.copyOf(alone);
        together = List.copyOf(together);
    }

    @SuppressWarnings("ReferenceEquality") // to compare their documents would cost more than it saves
    boolean isOf(Survey other) {
        return survey == other;
    }

    Stream<Finding> all() {
        return Stream.concat(alone.values().stream().flatMap(List::stream), together.stream());
    }

    List<Finding> in(Document document) {
        return alone.getOrDefault(document.path(), List.of());
    }

    /** Whether this survey has the very same document, which is judged by the same terms in both. */
    public boolean knows(Document document) {
        return survey.find(document.path()).filter(document::is).isPresent();
    }

    /** What was found in each of the documents that another survey has as well. */
    Map<DocumentPath, List<Finding>> inThoseOf(Survey other) {
        Map<DocumentPath, List<Finding>> kept = new HashMap<>(alone);
        kept.keySet().removeIf(path -> other.find(path).filter(this::knows).isEmpty());
        return kept;
    }

    /** What another survey does not have: what was found in its other documents, and in several. */
    Stream<Finding> unknownTo(Found other) {
        return Stream.concat(
                survey.documents().stream()
                        .filter(document -> !other.knows(document))
                        .flatMap(document -> in(document).stream()),
                together.stream());
    }
}
