package dev.handback.owners;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Backstage's {@code catalog-info.yaml}: {@code spec.owner} of every entity in it, for the folder in which it lies. Of
 * several files the nearest one counts.
 */
final class BackstageOwners implements PathOwners {
    private final Map<String, List<Named>> byFolder = new HashMap<>();
    private final List<String> deepestFirst;

    BackstageOwners(List<Document> files) {
        files.forEach(file -> byFolder.merge(file.path().folder(), named(file), BackstageOwners::both));
        this.deepestFirst = byFolder.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Override
    public List<String> ownersOf(DocumentPath path) {
        return nearest(path).stream().map(Named::owner).distinct().toList();
    }

    @Override
    public Optional<OwnerEntry> entryOf(DocumentPath path) {
        return nearest(path).stream()
                .findFirst()
                .map(named -> new OwnerEntry(
                        named.file(), named.mark(), named.file().path().folder() + "/", ownersOf(path)));
    }

    private List<Named> nearest(DocumentPath path) {
        return deepestFirst.stream()
                .filter(folder -> folder.isEmpty() || path.value().startsWith(folder + "/"))
                .map(folder -> byFolder.getOrDefault(folder, List.of()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Named> named(Document file) {
        return entities(file.lines()).stream()
                .filter(YamlResult.Parsed.class::isInstance)
                .flatMap(result -> ((YamlResult.Parsed) result).root().find("spec").stream())
                .flatMap(spec -> named(file, spec).stream())
                .toList();
    }

    private static Optional<Named> named(Document file, YamlNode spec) {
        return spec.text("owner").map(owner -> new Named(file, spec.markOf("owner"), name(owner)));
    }

    /** The YAML documents of a file, each an entity. */
    private static List<YamlResult> entities(List<String> lines) {
        List<YamlResult> entities = new ArrayList<>();
        int first = 0;
        for (int line = 0; line <= lines.size(); line++) {
            if (line == lines.size() || lines.get(line).startsWith("---")) {
                entities.add(YamlReader.read(String.join("\n", lines.subList(first, line)), first + 1));
                first = line + 1;
            }
        }
        return entities;
    }

    /** The name of a reference such as {@code group:default/platform}. */
    private static String name(String reference) {
        return reference.substring(Math.max(reference.lastIndexOf(':'), reference.lastIndexOf('/')) + 1);
    }

    private static List<Named> both(List<Named> one, List<Named> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The owner of an entity, and where it is written. */
    private record Named(Document file, Mark mark, String owner) {}
}
