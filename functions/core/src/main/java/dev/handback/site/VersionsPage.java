package dev.handback.site;

import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Records;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Writes the list of versions. */
final class VersionsPage {
    private static final Address HERE = Address.VERSIONS;

    private final Site site;

    VersionsPage(Site site) {
        this.site = site;
    }

    Page page() {
        List<KnownVersion> known = site.input().known();
        Records.Versions view = new Records.Versions(
                Words.count(known.size(), "version", "versions"),
                site.input().latest() ? "" : "As known when this version was written",
                known.stream().map(this::row).toList(),
                List.of());
        return Page.of(HERE, "Versions", view);
    }

    private Records.VersionRow row(KnownVersion known) {
        SiteVersion version = known.version();
        boolean newest = site.input().known().getFirst().equals(known);
        return new Records.VersionRow(
                version.id(),
                href(site, HERE, version),
                newest && site.input().latest() ? Optional.of("latest") : Optional.empty(),
                version.kind().word(),
                version.kind().word(),
                site.day(version.asOf().atZone(ZoneOffset.UTC).toLocalDate()),
                version.commit().abbreviated(),
                known.procedures() == 0 ? "–" : Words.of(known.runnable(), known.procedures()),
                known.changes().flatMap(changes -> Since.badge(changes.runnableBefore(), known.runnable())),
                known.changes().map(Since::pages).orElse(Part.sentence("The first version.")),
                List.<Piece.Link>of());
    }

    /** The way from a page of this version to the home page of another one. */
    static String href(Site site, Address from, SiteVersion other) {
        boolean same =
                other.id().equals(site.input().version().id()) && !site.input().latest();
        return from.root() + (same ? "" : "../" + Address.encode(other.folder()) + "/") + "index.html";
    }
}
