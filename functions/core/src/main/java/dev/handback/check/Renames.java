package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.survey.FileIndex;
import dev.handback.survey.Survey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells files that were renamed from those that were deleted: the same content elsewhere, or a document most of whose
 * lines stand in a new one.
 */
final class Renames {
    private static final int MOST_COMPARED = 200;
    private static final double ALIKE = 0.6;

    private final Survey base;
    private final Survey head;

    private Renames(Survey base, Survey head) {
        this.base = base;
        this.head = head;
    }

    static Map<DocumentPath, DocumentPath> between(Survey base, Survey head) {
        return new Renames(base, head).find();
    }

    private Map<DocumentPath, DocumentPath> find() {
        List<SourceFile> gone = onlyIn(base.files(), head.files());
        List<SourceFile> added = onlyIn(head.files(), base.files());
        Map<DocumentPath, DocumentPath> renamed = new HashMap<>();
        sameContent(gone, added, renamed);
        sameLines(gone, added, renamed);
        return renamed;
    }

    private static List<SourceFile> onlyIn(FileIndex one, FileIndex other) {
        return one.files().stream()
                .filter(file -> file.size() > 0 && other.find(file.path()).isEmpty())
                .toList();
    }

    private static void sameContent(
            List<SourceFile> gone, List<SourceFile> added, Map<DocumentPath, DocumentPath> renamed) {
        Map<ObjectId, List<SourceFile>> byContent = added.stream().collect(Collectors.groupingBy(SourceFile::id));
        gone.forEach(file -> byContent.getOrDefault(file.id(), List.of()).stream()
                .max(Comparator.comparing((SourceFile now) ->
                        now.path().fileName().equals(file.path().fileName())))
                .ifPresent(now -> renamed.put(file.path(), now.path())));
    }

    /** Bounded, so that a commit which moves everything stays cheap. */
    private void sameLines(List<SourceFile> gone, List<SourceFile> added, Map<DocumentPath, DocumentPath> renamed) {
        List<Document> left = added.stream()
                .filter(file -> !renamed.containsValue(file.path()))
                .flatMap(file -> head.find(file.path()).stream())
                .limit(MOST_COMPARED)
                .toList();
        Map<DocumentPath, Set<String>> lines = left.stream().collect(Collectors.toMap(Document::path, Renames::words));
        gone.stream()
                .filter(file -> !renamed.containsKey(file.path()))
                .flatMap(file -> base.find(file.path()).stream())
                .limit(MOST_COMPARED)
                .forEach(old -> mostAlike(words(old), lines).ifPresent(now -> renamed.put(old.path(), now)));
    }

    private static Optional<DocumentPath> mostAlike(Set<String> old, Map<DocumentPath, Set<String>> added) {
        return added.entrySet().stream()
                .filter(now -> likeness(old, now.getValue()) >= ALIKE)
                .max(Comparator.comparingDouble(
                                (Map.Entry<DocumentPath, Set<String>> now) -> likeness(old, now.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** How much of the larger one stands in both. */
    private static double likeness(Set<String> one, Set<String> other) {
        int larger = Math.max(one.size(), other.size());
        long shared = one.stream().filter(other::contains).count();
        return larger == 0 ? 0 : (double) shared / larger;
    }

    private static Set<String> words(Document document) {
        Set<String> lines = new HashSet<>();
        document.lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
