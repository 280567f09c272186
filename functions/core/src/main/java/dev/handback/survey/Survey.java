package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Handoff;
import dev.handback.engagement.Readiness;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a repository says at one commit, as of one day.
 *
 * @param name what people call the repository
 * @param documents sorted by path
 */
public record Survey(
        String name,
        FileIndex files,
        List<Document> documents,
        Map<DocumentPath, Document> byPath,
        Policy policy,
        Handoff handoff,
        Readiness readiness,
        Changes changes,
        LocalDate today) {
    public Survey {
        documents = List.copyOf(documents);
        byPath = Map.copyOf(byPath);
    }

    /** When files were last changed, where that is known. */
    @FunctionalInterface
    public interface Changes {
        Optional<LocalDate> last(DocumentPath path);
    }

    static Map<DocumentPath, Document> index(List<Document> documents) {
        return documents.stream().collect(Collectors.toMap(Document::path, Function.identity()));
    }

    /** By what its documents are judged. */
    public Terms terms() {
        return new Terms(policy, today);
    }

    /** The Markdown files. */
    public Stream<Document.Text> texts() {
        return documents.stream().filter(Document.Text.class::isInstance).map(Document.Text.class::cast);
    }

    /** The Markdown files of a kind. */
    public Stream<Document.Text> texts(Kind kind) {
        return texts().filter(text -> text.kind() == kind);
    }

    /** The YAML files of a kind. */
    public Stream<Document.Records> records(Kind kind) {
        return documents.stream()
                .filter(document -> document.kind() == kind)
                .filter(Document.Records.class::isInstance)
                .map(Document.Records.class::cast);
    }

    public Optional<Document> find(DocumentPath path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
