package dev.handback.owners;

import dev.handback.codeowners.CodeOwners;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.engagement.Ownership;
import dev.handback.engagement.Word;
import dev.handback.pattern.Glob;
import dev.handback.policy.Sources;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a repository says of who owns what, in the order of the policy's {@code ownership.sources}: of several sources
 * that name somebody the strongest one counts.
 */
public final class OwnerSources {
    private final List<Sources.Owners> order;
    private final Map<Sources.Owners, PathOwners> found = new EnumMap<>(Sources.Owners.class);

    private OwnerSources(Survey survey) {
        this.order = survey.policy().sources().ownership();
        codeOwnersFile(survey)
                .ifPresent(file -> found.put(Sources.Owners.CODEOWNERS, CodeOwners.of(file.lines())::ownersOf));
        survey.handoff().ownership().ifPresent(matrix -> found.put(Sources.Owners.MATRIX, matrix(matrix)));
        List<Document> prow = files(survey, Kind.OWNERS);
        if (!prow.isEmpty()) {
            found.put(Sources.Owners.OWNERS, new ProwOwners(prow));
        }
        List<Document> catalog = files(survey, Kind.CATALOG);
        if (!catalog.isEmpty()) {
            found.put(Sources.Owners.BACKSTAGE, new BackstageOwners(catalog));
        }
    }

    public static OwnerSources of(Survey survey) {
        return new OwnerSources(survey);
    }

    /** The CODEOWNERS that GitHub reads. */
    public static Optional<Document> codeOwnersFile(Survey survey) {
        List<Document> files = files(survey, Kind.CODEOWNERS);
        return CodeOwners.effective(files.stream().map(Document::path).toList())
                .flatMap(path ->
                        files.stream().filter(file -> file.path().equals(path)).findFirst());
    }

    /** Whether the repository has this source, and the policy reads it. */
    public boolean has(Sources.Owners source) {
        return order.contains(source) && found.containsKey(source);
    }

    /** Whether a source is read that can tell where it says who owns a file. */
    public boolean tellsPlaces() {
        return has(Sources.Owners.OWNERS) || has(Sources.Owners.BACKSTAGE);
    }

    /** The owners of a file by the strongest source that names somebody. */
    public List<String> ownersOf(DocumentPath path) {
        return order.stream()
                .flatMap(source -> Optional.ofNullable(found.get(source)).stream())
                .map(owners -> owners.ownersOf(path))
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Where the sources say who owns a file, as far as they can tell the place. */
    public Stream<OwnerEntry> entriesOf(DocumentPath path) {
        return order.stream()
                .flatMap(source -> Optional.ofNullable(found.get(source)).stream())
                .flatMap(owners -> owners.entryOf(path).stream());
    }

    private static PathOwners matrix(Ownership ownership) {
        List<Owned> owned = ownership.components().stream()
                .flatMap(component ->
                        component.paths().stream().map(path -> new Owned(Glob.of(path.text()), component)))
                .toList();
        return path -> owned.stream()
                .filter(part -> part.paths().matches(path))
                .flatMap(part -> names(part.component()))
                .distinct()
                .toList();
    }

    private static Stream<String> names(Component component) {
        return Stream.concat(component.accountable().stream(), component.operates().stream())
                .map(Word::text);
    }

    private static List<Document> files(Survey survey, Kind kind) {
        return survey.documents().stream()
                .filter(document -> document.kind() == kind)
                .filter(Document.Plain.class::isInstance)
                .toList();
    }

    /** Files of a component. */
    private record Owned(Glob paths, Component component) {}
}
