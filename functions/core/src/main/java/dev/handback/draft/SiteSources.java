package dev.handback.draft;

import dev.handback.survey.FileIndex;
import java.util.List;
import java.util.Optional;

/**
 * A program that makes a site of the documents, told by its settings at the top of the repository.
 *
 * @param name what it is called
 * @param root the folder that an address with a leading slash begins in; empty where it is the top
 */
record SiteSources(String name, String root) {
    private static final List<Known> KNOWN = List.of(
            new Known("Hugo", "content", List.of("hugo.toml", "hugo.yaml", "config.toml", "config.yaml")),
            new Known("Middleman", "source", List.of("config.rb", "config/tech-docs.yml")),
            new Known("MkDocs", "docs", List.of("mkdocs.yml", "mkdocs.yaml", "zensical.toml")),
            new Known("mdBook", "src", List.of("book.toml")),
            new Known("Jekyll", "", List.of("_config.yml")),
            new Known("Jekyll", "docs", List.of("docs/_config.yml")));

    /** A generator, where its sources lie, and the files that tell it. */
    private record Known(String name, String root, List<String> settings) {
        boolean isIn(FileIndex files) {
            return settings.stream().anyMatch(files::exists) && (root.isEmpty() || files.isFolder(root));
        }
    }

    static Optional<SiteSources> in(FileIndex files) {
        return KNOWN.stream()
                .filter(known -> known.isIn(files))
                .findFirst()
                .map(known -> new SiteSources(known.name(), known.root()));
    }
}
