package dev.handback.owners;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prow's OWNERS files: one a folder, for all below it, together with those of the folders above unless it says
 * {@code no_parent_owners}; {@code filters} hold for paths that a pattern takes; OWNERS_ALIASES at the top names groups.
 * Where nobody approves, the reviewers are the owners.
 */
final class ProwOwners implements PathOwners {
    private final Map<String, List<Part>> byFolder = new HashMap<>();
    private final Set<String> standingAlone = new HashSet<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    ProwOwners(List<Document> files) {
        for (Document file : files) {
            YamlNode root = root(file);
            if (file.path().value().equals("OWNERS_ALIASES")) {
                YamlNode groups = root.find("aliases").orElse(root);
                groups.entries().forEach(group -> aliases.put(lower(group.name()), groups.texts(group.name())));
            } else {
                add(file, root);
            }
        }
    }

    private static YamlNode root(Document file) {
        return YamlReader.read(String.join("\n", file.lines()), 1) instanceof YamlResult.Parsed parsed
                ? parsed.root()
                : file.fields();
    }

    private void add(Document file, YamlNode root) {
        String folder = file.path().folder();
        Stream<Part> filtered = root.find("filters").map(YamlNode::entries).orElse(List.of()).stream()
                .filter(filter -> TextPattern.isValid(filter.name()))
                .map(filter -> new Part(
                        file,
                        Optional.of(TextPattern.of(filter.name())),
                        folder + "/ " + filter.name(),
                        filter.value()));
        Part all = new Part(file, Optional.empty(), folder + "/", root);
        byFolder.put(folder, Stream.concat(Stream.of(all), filtered).toList());
        if (standsAlone(root)) {
            standingAlone.add(folder);
        }
    }

    private static boolean standsAlone(YamlNode root) {
        return root.find("options")
                .flatMap(options -> options.text("no_parent_owners"))
                .filter("true"::equals)
                .isPresent();
    }

    @Override
    public List<String> ownersOf(DocumentPath path) {
        List<Part> parts = parts(path);
        List<String> approvers = named(parts, "approvers");
        return approvers.isEmpty() ? named(parts, "reviewers") : approvers;
    }

    @Override
    public Optional<OwnerEntry> entryOf(DocumentPath path) {
        List<Part> parts = parts(path);
        String role = named(parts, "approvers").isEmpty() ? "reviewers" : "approvers";
        return parts.stream()
                .filter(part -> !part.node().texts(role).isEmpty())
                .findFirst()
                .map(part -> new OwnerEntry(part.file(), part.node().markOf(role), part.about(), named(parts, role)));
    }

    private List<String> named(List<Part> parts, String role) {
        return parts.stream()
                .flatMap(part -> part.node().texts(role).stream())
                .flatMap(this::members)
                .distinct()
                .toList();
    }

    /** What is said of a file, the nearest first. */
    private List<Part> parts(DocumentPath path) {
        List<Part> parts = new ArrayList<>();
        for (String folder : upwards(path)) {
            byFolder.getOrDefault(folder, List.of()).stream()
                    .filter(part -> part.takes(path))
                    .forEach(parts::add);
            if (standingAlone.contains(folder)) {
                break;
            }
        }
        return parts;
    }

    /** The folder of the file, and those above it, the top as an empty text. */
    private static List<String> upwards(DocumentPath path) {
        List<String> folders = new ArrayList<>();
        String folder = path.folder();
        while (!folder.isEmpty()) {
            folders.add(folder);
            folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
        }
        folders.add("");
        return folders;
    }

    private Stream<String> members(String name) {
        return Optional.ofNullable(aliases.get(lower(name))).map(List::stream).orElseGet(() -> Stream.of(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Names that hold for a folder, or for those of its paths that a filter takes. */
    private record Part(Document file, Optional<TextPattern> filter, String about, YamlNode node) {

        boolean takes(DocumentPath path) {
            String folder = file.path().folder();
            String below = folder.isEmpty() ? path.value() : path.value().substring(folder.length() + 1);
            return filter.map(pattern -> pattern.isIn(below)).orElse(true);
        }
    }
}
