package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.FileIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a change reaches by links: into which documents that have not changed themselves, because something that they
 * may link to has. It goes by names, and where it is not sure the change reaches.
 */
final class LinkReach {
    private final Change change;
    private final boolean everywhere;
    private final Set<String> names;

    private final Set<DocumentPath> unsettled;

    private LinkReach(Change change, List<SourceFile> changed, Set<DocumentPath> unsettled) {
        this.change = change;
        this.unsettled = unsettled;
        this.everywhere = !change.head().policy().links().generated().isEmpty()
                || SiteGenerator.isIn(change.base().files())
                        != SiteGenerator.isIn(change.head().files())
                || changed.stream().anyMatch(file -> file.mode() != SourceFile.Mode.FILE || isInNewFolder(file));
        this.names = changed.stream().flatMap(this::names).collect(Collectors.toSet());
    }

    /**
     * Where files come or go, another one may be the nearest to what is missing.
     *
     * @param broken what is wrong with links at the base
     */
    static LinkReach of(Change change, List<Finding> broken) {
        FileIndex before = change.base().files();
        FileIndex now = change.head().files();
        List<SourceFile> changed =
                Stream.concat(without(before, now), without(now, before)).toList();
        boolean moved = changed.stream().anyMatch(file -> !isIn(before, file) || !isIn(now, file));
        return new LinkReach(
                change, changed, moved ? broken.stream().map(Finding::path).collect(Collectors.toSet()) : Set.of());
    }

    private static boolean isIn(FileIndex files, SourceFile file) {
        return files.find(file.path()).isPresent();
    }

    private static Stream<SourceFile> without(FileIndex files, FileIndex others) {
        return files.files().stream()
                .filter(file -> others.find(file.path()).filter(file::equals).isEmpty());
    }

    /** The documents of the head that have changed, and those of which a link may lead elsewhere than before. */
    Set<DocumentPath> documents() {
        Stream<DocumentPath> changed = change.head().documents().stream()
                .filter(document -> everywhere || !change.before().knows(document))
                .map(Document::path);
        Stream<DocumentPath> others =
                Stream.concat(unsettled.stream(), LinkIndex.of(change.base()).among(names));
        return Stream.concat(changed, others).collect(Collectors.toSet());
    }

    private Stream<String> names(SourceFile file) {
        Stream<String> addresses = Stream.of(change.base(), change.head())
                .flatMap(side -> side.find(file.path()).stream())
                .flatMap(document -> document.text().stream())
                .flatMap(SiteAddresses::of)
                .flatMap(LinkNames::ofFile);
        return Stream.of(
                        LinkNames.ofFile(file.path().value()),
                        folders(file.path().value()).filter(this::isOnOneSide).map(LinkNames::ofFolder),
                        addresses)
                .flatMap(names -> names);
    }

    /** Whether its folder at the top of the repository comes or goes: a site's addresses are told by those. */
    private boolean isInNewFolder(SourceFile file) {
        int slash = file.path().value().indexOf('/');
        return slash > 0 && isOnOneSide(file.path().value().substring(0, slash));
    }

    private boolean isOnOneSide(String folder) {
        return change.base().files().isFolder(folder) != change.head().files().isFolder(folder);
    }

    private static Stream<String> folders(String path) {
        return Stream.iterate(
                path.substring(0, Math.max(0, path.lastIndexOf('/'))),
                folder -> !folder.isEmpty(),
                folder -> folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    }
}
