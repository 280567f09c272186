package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.document.LineDifference;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines by which a head differs from its base. A file that was renamed is compared with what it was. */
final class ChangedLines {
    private final Survey base;
    private final Survey head;
    private final Map<DocumentPath, DocumentPath> formerly = new HashMap<>();

    ChangedLines(Survey base, Survey head) {
        this.base = base;
        this.head = head;
        Renames.between(base, head).forEach((before, now) -> formerly.put(now, before));
    }

    /** Whether a line of this file, counted from 1, is among them. */
    Predicate<Integer> of(DocumentPath path) {
        Optional<SourceFile> now = head.files().find(path);
        DocumentPath before = formerly.getOrDefault(path, path);
        if (now.isEmpty() || base.files().find(before).map(SourceFile::id).equals(now.map(SourceFile::id))) {
            return line -> false;
        }
        List<String> lines = lines(head, path);
        if (lines.isEmpty()) {
            return line -> true;
        }
        BitSet changed = LineDifference.changed(lines(base, before), lines);
        return changed::get;
    }

    /** Those of a document; none of a file that is not read, which then counts as changed as a whole. */
    private static List<String> lines(Survey survey, DocumentPath path) {
        return survey.find(path).map(Document::lines).orElse(List.of());
    }
}
