package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.engagement.Readiness;
import dev.handback.site.Edition;
import dev.handback.site.Published;
import dev.handback.site.SitePublisher;
import dev.handback.site.SiteStoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes the site of a repository on disk, and tells what came of each version. */
final class SiteBuild {
    private final Console console;
    private final Optional<LocalDate> today;

    SiteBuild(Console console, Optional<LocalDate> today) {
        this.console = console;
        this.today = today;
    }

    void build(GitRepository git, Path folder, LocalSite.Versions which) {
        LocalSite site = new LocalSite(git);
        List<Edition> editions = site.editions(which);
        Instant asOf = today.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(editions.getLast().asOf());
        try (StagedFolder store = StagedFolder.in(folder)) {
            SitePublisher publisher = new SitePublisher(store, site);
            publisher.other().ifPresent(other -> {
                throw CommandException.wrongUse(
                        "%s holds the site of %s. Name another folder for %s.".formatted(folder, other, site.name()));
            });
            publisher.publish(editions, asOf, this::tell);
        } catch (IOException | SiteStoreException e) {
            throw CommandException.blocked(
                    "%s cannot be written (%s). Name a folder in which you may write.".formatted(folder, words(e)));
        }
    }

    private static String words(Exception e) {
        return e instanceof IOException ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
    }

    private void tell(Published version) {
        console.print("%-20s %s%s"
                .formatted(
                        Safe.line(version.version().id()),
                        version.isKept() ? "is there already" : version.pages() + " files",
                        version.procedures() == 0
                                ? ""
                                : ", " + Readiness.figure(version.runnable(), version.procedures())));
    }
}
