package dev.handback.check.rule;

import dev.handback.survey.FileIndex;
import dev.handback.survey.Paths;
import java.util.Set;

/** Whether a program makes a site of the documents, which then follow its rules for addresses as well as GitHub's. */
final class SiteGenerator {
    private static final Set<String> SETTINGS = Set.of(
            "mkdocs.yml",
            "mkdocs.yaml",
            "hugo.toml",
            "hugo.yaml",
            "_config.yml",
            "config.rb",
            "tech-docs.yml",
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "book.toml",
            "antora.yml",
            "conf.py",
            "zensical.toml");

    private final boolean found;

    private SiteGenerator(Paths paths) {
        this.found = paths.all().stream().anyMatch(path -> SETTINGS.contains(path.fileName()));
    }

    static boolean isIn(FileIndex files) {
        return files.paths().derived(SiteGenerator.class, SiteGenerator::new).found;
    }
}
