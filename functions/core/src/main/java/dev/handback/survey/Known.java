package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.engagement.Runbook;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of single files from another survey by the same terms. */
final class Known {
    private final Optional<Survey> other;
    private final Map<DocumentPath, Runbook> runbooks;

    private Known(Optional<Survey> other, Map<DocumentPath, Runbook> runbooks) {
        this.other = other;
        this.runbooks = runbooks;
    }

    static Known nothing() {
        return new Known(Optional.empty(), Map.of());
    }

    static Known of(Survey survey) {
        Map<DocumentPath, Runbook> runbooks = new HashMap<>();
        survey.handoff()
                .runbooks()
                .forEach(runbook -> runbooks.put(runbook.document().path(), runbook));
        return new Known(Optional.of(survey), runbooks);
    }

    /** The index of files, most of which may be known. */
    FileIndex index(List<SourceFile> files) {
        return other.map(survey -> FileIndex.of(files, survey.files())).orElseGet(() -> new FileIndex(files));
    }

    /** The document that this very file is. */
    Optional<Document> document(SourceFile file) {
        return other.flatMap(survey -> survey.find(file.path()))
                .filter(document -> document.file().equals(file));
    }

    /** The runbook that this very document is. */
    Optional<Runbook> runbook(Document.Text text) {
        return Optional.ofNullable(runbooks.get(text.path())).filter(runbook -> text.is(runbook.document()));
    }
}
