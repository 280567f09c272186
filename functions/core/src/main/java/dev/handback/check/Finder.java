package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.survey.Terms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs rules over a survey. What is known of a document from another survey is not looked for again. */
final class Finder {
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::mark)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject);

    private final List<Rule> rules;
    private final List<DocumentRule> alone;
    private final List<Rule> together;

    Finder(List<Rule> rules) {
        this.rules = rules;
        this.alone = rules.stream()
                .filter(DocumentRule.class::isInstance)
                .map(DocumentRule.class::cast)
                .toList();
        this.together =
                rules.stream().filter(rule -> !(rule instanceof DocumentRule)).toList();
    }

    /** All that the rules find in a survey by itself. */
    Found find(Survey survey, Optional<Found> other) {
        Optional<Found> known = other.filter(found -> found.rules().equals(rules));
        return known.filter(found -> found.isOf(survey))
                .orElseGet(() -> find(survey, alone(survey, known), Map.of(), rule -> rule.check(survey)));
    }

    /** All that the rules find at the head of a change. */
    Found find(Change change) {
        return find(
                change.head(),
                alone(change.head(), Optional.of(change.before())),
                change.renamed(),
                rule -> rule.check(change));
    }

    private Found find(
            Survey survey,
            Map<DocumentPath, List<Finding>> ofDocuments,
            Map<DocumentPath, DocumentPath> renamed,
            Function<Rule, Stream<Finding>> check) {
        List<Finding> inSeveral =
                together.parallelStream().flatMap(check).distinct().toList();
        Found found = new Found(rules, survey, ofDocuments, inSeveral);
        return new Found(rules, survey, ofDocuments, sorted(Stream.concat(inSeveral.stream(), idle(found, renamed))));
    }

    /** What shall not count, and is not there. */
    private static Stream<Finding> idle(Found found, Map<DocumentPath, DocumentPath> renamed) {
        List<Finding> stale =
                new StaleEntries(found.survey(), renamed).among(found.all()).toList();
        return Stream.concat(
                stale.stream(), new IdleExemptions(found.survey()).among(Stream.concat(found.all(), stale.stream())));
    }

    private Map<DocumentPath, List<Finding>> alone(Survey survey, Optional<Found> other) {
        Map<DocumentPath, List<Finding>> found = new HashMap<>(unknown(survey, other)
                .map(document -> Map.entry(document.path(), alone(document, survey.terms())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        other.ifPresent(known -> found.putAll(known.inThoseOf(survey)));
        return Map.copyOf(found);
    }

    private static Stream<Document> unknown(Survey survey, Optional<Found> other) {
        return survey.documents().parallelStream()
                .filter(document -> other.filter(known -> known.knows(document)).isEmpty());
    }

    private List<Finding> alone(Document document, Terms terms) {
        return sorted(
                alone.stream().flatMap(rule -> rule.check(document, terms)).distinct());
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(ORDER).toList();
    }
}
