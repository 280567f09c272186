package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Handoff;
import dev.handback.engagement.Readiness;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        DocumentIndex index,
        Policy policy,
        Handoff handoff,
        Readiness readiness,
        Changes changes,
        LocalDate today) {
    public Survey {
        documents = List.copyOf(documents);
    }

    /** When files were last changed, where that is known. */
    @FunctionalInterface
    public interface Changes {
        Optional<LocalDate> last(DocumentPath path);
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
        return index.of(kind).flatMap(document -> document.text().stream());
    }

    /** The YAML files of a kind. */
    public Stream<Document.Records> records(Kind kind) {
        return index.of(kind).filter(Document.Records.class::isInstance).map(Document.Records.class::cast);
    }

    public Optional<Document> find(DocumentPath path) {
        return index.find(path);
    }

    /** What follows from the survey, worked out once. */
    public <T> T derived(Class<T> type, Function<Survey, T> made) {
        return index.derived(type, () -> made.apply(this));
    }
}
