package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of a survey by the names that their links have. */
final class LinkIndex {
    private final Map<String, List<DocumentPath>> byName = new HashMap<>();
    private final List<DocumentPath> unsure = new ArrayList<>();

    private LinkIndex(Survey survey) {
        survey.texts().forEach(this::add);
    }

    static LinkIndex of(Survey survey) {
        return survey.derived(LinkIndex.class, LinkIndex::new);
    }

    private void add(Document.Text text) {
        List<LinkNames> links = text.body().links().stream()
                .map(link -> LinkNames.of(link.target()))
                .toList();
        if (links.stream().anyMatch(link -> link.known().isEmpty())) {
            unsure.add(text.path());
        }
        Set<String> names = new HashSet<>();
        links.forEach(link -> link.known().ifPresent(names::addAll));
        names.forEach(name ->
                byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(text.path()));
    }

    /** Those that may link to something of these names. */
    Stream<DocumentPath> among(Set<String> names) {
        return names.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        unsure.stream(), names.stream().flatMap(name -> byName.getOrDefault(name, List.of()).stream()));
    }
}
