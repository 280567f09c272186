package dev.handback.owners;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    private final Map<String, YamlNode> byFolder = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    ProwOwners(List<Document> files) {
        for (Document file : files) {
            YamlNode root = root(file);
            if (file.path().value().equals("OWNERS_ALIASES")) {
                YamlNode groups = root.find("aliases").orElse(root);
                groups.entries().forEach(group -> aliases.put(lower(group.name()), groups.texts(group.name())));
            } else {
                byFolder.put(file.path().folder(), root);
            }
        }
    }

    private static YamlNode root(Document file) {
        return YamlReader.read(String.join("\n", file.lines()), 1) instanceof YamlResult.Parsed parsed
                ? parsed.root()
                : file.fields();
    }

    @Override
    public List<String> ownersOf(DocumentPath path) {
        List<String> approvers = named(path, "approvers");
        return approvers.isEmpty() ? named(path, "reviewers") : approvers;
    }

    private List<String> named(DocumentPath path, String role) {
        Set<String> people = new LinkedHashSet<>();
        for (String folder : upwards(path)) {
            Optional<YamlNode> file = Optional.ofNullable(byFolder.get(folder));
            file.ifPresent(root -> parts(root, path, folder)
                    .flatMap(part -> part.texts(role).stream())
                    .flatMap(this::members)
                    .forEach(people::add));
            if (file.filter(ProwOwners::standsAlone).isPresent()) {
                break;
            }
        }
        return List.copyOf(people);
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

    private static Stream<YamlNode> parts(YamlNode root, DocumentPath path, String folder) {
        String below = folder.isEmpty() ? path.value() : path.value().substring(folder.length() + 1);
        Stream<YamlNode> filtered = root.find("filters").map(YamlNode::entries).orElse(List.of()).stream()
                .filter(filter -> TextPattern.isValid(filter.name()))
                .filter(filter -> TextPattern.of(filter.name()).isIn(below))
                .map(YamlNode.Entry::value);
        return Stream.concat(Stream.of(root), filtered);
    }

    private Stream<String> members(String name) {
        return Optional.ofNullable(aliases.get(lower(name))).map(List::stream).orElseGet(() -> Stream.of(name));
    }

    private static boolean standsAlone(YamlNode root) {
        return root.find("options")
                .flatMap(options -> options.text("no_parent_owners"))
                .filter("true"::equals)
                .isPresent();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
