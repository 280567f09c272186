package dev.handback.owners;

import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Backstage's {@code catalog-info.yaml}: {@code spec.owner} of every entity in it, for the folder in which it lies. Of
 * several files the nearest one counts.
 */
final class BackstageOwners implements PathOwners {
    private final Map<String, List<String>> byFolder = new HashMap<>();
    private final List<String> deepestFirst;

    BackstageOwners(List<Document> files) {
        files.forEach(file -> byFolder.merge(file.path().folder(), owners(file), BackstageOwners::both));
        this.deepestFirst = byFolder.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Override
    public List<String> ownersOf(DocumentPath path) {
        return deepestFirst.stream()
                .filter(folder -> folder.isEmpty() || path.value().startsWith(folder + "/"))
                .map(folder -> byFolder.getOrDefault(folder, List.of()))
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> owners(Document file) {
        return entities(file.lines()).stream()
                .map(text -> YamlReader.read(text, 1))
                .filter(YamlResult.Parsed.class::isInstance)
                .flatMap(result -> ((YamlResult.Parsed) result).root().find("spec").stream())
                .flatMap(spec -> spec.text("owner").stream())
                .map(BackstageOwners::name)
                .distinct()
                .toList();
    }

    /** The YAML documents of a file, each an entity. */
    private static List<String> entities(List<String> lines) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("---")) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        texts.add(text.toString());
        return texts;
    }

    /** The name of a reference such as {@code group:default/platform}. */
    private static String name(String reference) {
        return reference.substring(Math.max(reference.lastIndexOf(':'), reference.lastIndexOf('/')) + 1);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
