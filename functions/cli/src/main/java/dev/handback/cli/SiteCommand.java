package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handback site}. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        header = "Writes the handoff site of every tag and of HEAD.",
        description = "Plain files: open them from disk, or put them on any web server.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  handback site --out site",
            "  handback site ../shop --out /tmp/shop --versions none     HEAD only",
            "  handback site --out site --today 2026-12-01                count days from then"
        })
final class SiteCommand implements Callable<Integer> {
    private static final String OURS = "versions.json";

    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private @Nullable Path out;

    @Option(names = "--versions", paramLabel = "WHICH", description = "tags (default), all or none beside HEAD.")
    private String versions = "tags";

    SiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = out == null ? Path.of("site") : out;
        LocalSite.Versions which = which(versions);
        try (GitRepository git = repository.open()) {
            git.head();
            refuseForeign(folder);
            new SiteBuild(console, repository.givenToday()).build(git, folder, which);
            console.print("");
            console.print("Open %s"
                    .formatted(folder.toAbsolutePath()
                            .normalize()
                            .resolve("index.html")
                            .toUri()));
            return ExitCode.CLEAN;
        }
    }

    private static void refuseForeign(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw CommandException.wrongUse("%s is a file. Name a folder.".formatted(folder));
        }
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            boolean foreign = files.anyMatch(file -> !StagedFolder.isOurs(file));
            if (foreign && !Files.exists(folder.resolve(OURS))) {
                throw CommandException.wrongUse(
                        "%s holds files that are not a site of Handback. Name an empty folder, or a new one."
                                .formatted(folder));
            }
        } catch (IOException e) {
            throw CommandException.blocked("%s cannot be read. Name a folder that you may read.".formatted(folder));
        }
    }

    static LocalSite.Versions which(String word) {
        return Stream.of(LocalSite.Versions.values())
                .filter(which -> which.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> CommandException.wrongUse(
                        "There is no choice of versions '%s'. Use tags, all or none.".formatted(word)));
    }
}
