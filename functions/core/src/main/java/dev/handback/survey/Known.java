package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.engagement.Runbook;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is known of single files from another survey by the same terms. */
final class Known {
    private final Function<DocumentPath, Optional<Document>> documents;
    private final Map<DocumentPath, Runbook> runbooks;

    private Known(Function<DocumentPath, Optional<Document>> documents, Map<DocumentPath, Runbook> runbooks) {
        this.documents = documents;
        this.runbooks = runbooks;
    }

    static Known nothing() {
        return new Known(path -> Optional.empty(), Map.of());
    }

    static Known of(Survey survey) {
        Map<DocumentPath, Runbook> runbooks = new HashMap<>();
        survey.handoff()
                .runbooks()
                .forEach(runbook -> runbooks.put(runbook.document().path(), runbook));
        return new Known(survey::find, runbooks);
    }

    /** The document that this very file is. */
    Optional<Document> document(SourceFile file) {
        return documents.apply(file.path()).filter(document -> document.file().equals(file));
    }

    /** The runbook that this very document is. */
    Optional<Runbook> runbook(Document.Text text) {
        return Optional.ofNullable(runbooks.get(text.path())).filter(runbook -> text.is(runbook.document()));
    }
}
