package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Shell;
import dev.handback.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the shell around a page: head, navigation, the way to it, the version, the footer. */
final class ShellWriter {
    private static final int SHOWN_VERSIONS = 8;

    private final Site site;
    private final Navigation navigation;

    ShellWriter(Site site) {
        this.site = site;
        this.navigation = new Navigation(site);
    }

    SitePage write(Page page) {
        String content = Templates.builtIn().html("site/" + page.view().template(), page.view());
        String html = Templates.builtIn().html("site/layout", shell(page, content));
        return SitePage.text(page.address().key(), html, SitePage.HTML);
    }

    private Shell shell(Page page, String content) {
        SiteInput input = site.input();
        SiteVersion version = input.version();
        return new Shell(
                "en",
                page.title(),
                site.title(),
                page.address().root(),
                input.latest() && version.kind() != SiteVersion.Kind.SEALED,
                true,
                canonical(page),
                page.source().map(ShellWriter::source),
                site.client(),
                site.provider(),
                version(input),
                new Shell.AsOf(version.asOf().toString(), Words.moment(version.asOf())),
                choices(page.address()),
                navigation.groups(page.address()),
                crumbs(page),
                banners(),
                content,
                page.onThisPage(),
                site.survey().name(),
                footer(page));
    }

    private static Shell.Version version(SiteInput input) {
        SiteVersion version = input.version();
        return new Shell.Version(
                version.id(),
                input.latest() ? "latest" : version.kind().word(),
                version.commit().abbreviated());
    }

    private Optional<String> canonical(Page page) {
        return site.input().latest()
                ? Optional.empty()
                : Optional.of(
                        page.address().root() + "../latest/" + page.address().encoded());
    }

    private static Shell.Source source(Document document) {
        return new Shell.Source(document.path().value(), document.file().id().hex());
    }

    private List<Shell.Choice> choices(Address here) {
        List<KnownVersion> known = site.input().known();
        return known.stream()
                .limit(SHOWN_VERSIONS)
                .map(KnownVersion::version)
                .map(version -> new Shell.Choice(
                        version.id(),
                        VersionsPage.href(site, here, version),
                        version.kind().word(),
                        version.kind().word(),
                        version.id().equals(site.input().version().id())))
                .toList();
    }

    private static List<Shell.Crumb> crumbs(Page page) {
        List<Shell.Crumb> crumbs = new ArrayList<>();
        if (!page.address().equals(Address.HOME)) {
            crumbs.add(
                    new Shell.Crumb("Handoff status", Optional.of(page.address().to(Address.HOME))));
        }
        crumbs.addAll(page.above());
        crumbs.add(new Shell.Crumb(page.title(), Optional.empty()));
        return crumbs;
    }

    private List<Shell.Banner> banners() {
        SiteVersion version = site.input().version();
        return switch (version.kind()) {
            case RELEASE -> List.of();
            case DRAFT ->
                List.of(new Shell.Banner(
                        "draft",
                        Optional.empty(),
                        "Draft.",
                        "This is a preview of a pull request; it goes away with it.",
                        List.of()));
            case SEALED ->
                List.of(new Shell.Banner(
                        "sealed",
                        Optional.empty(),
                        "Sealed.",
                        "Everything here stands as it was on " + Words.moment(version.asOf()) + ".",
                        List.of()));
        };
    }

    private List<Piece.Link> footer(Page page) {
        List<Piece.Link> links = new ArrayList<>();
        page.source().ifPresent(document -> links.addAll(TextPages.links(site, document)));
        links.add(new Piece.Link("JSON", page.address().root() + "pages.json"));
        links.add(new Piece.Link("How to read this site", page.address().to(Address.LEGEND)));
        return links;
    }
}
