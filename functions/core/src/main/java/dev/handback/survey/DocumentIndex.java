package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of a survey, to be found by path and by kind. */
public final class DocumentIndex {
    private final Map<DocumentPath, Document> byPath;
    private final Map<Kind, List<Document>> byKind;
    private final Derived derived = new Derived();

    DocumentIndex(List<Document> documents) {
        this.byPath = documents.stream().collect(Collectors.toMap(Document::path, Function.identity()));
        this.byKind = documents.stream().collect(Collectors.groupingBy(Document::kind));
    }

    Optional<Document> find(DocumentPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Those of a kind, sorted by path. */
    Stream<Document> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    <T> T derived(Class<T> type, Supplier<T> made) {
        return derived.get(type, made);
    }
}
