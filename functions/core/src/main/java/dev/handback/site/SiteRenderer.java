package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the pages of one version. The same input gives the same bytes. */
public final class SiteRenderer {
    /** What made the pages; another engine may make other bytes of the same commit. */
    public static final String ENGINE = "handback 0.1.0";

    private SiteRenderer() {}

    /**
     * Every file of the version but its manifest: first what pages need, then the pages that others lead to, the entrance
     * last. So whoever comes while they are written follows no link to a page that is not there yet.
     */
    public static Stream<SitePage> render(SiteInput input) {
        Site site = new Site(input);
        Pictures pictures = new Pictures();
        ShellWriter shell = new ShellWriter(site);
        List<SitePage> own = ownPages(site).map(shell::write).toList();
        List<SitePage> documents = documents(site, pictures, shell);
        return Stream.of(
                        Stream.of(
                                resource("style.css", "text/css; charset=utf-8"), resource("site.js", SitePage.SCRIPT)),
                        pictures.pages(input.tree()),
                        documents.stream(),
                        Stream.of(pagesJson(site)),
                        own.stream())
                .flatMap(pages -> pages);
    }

    private static List<SitePage> documents(Site site, Pictures pictures, ShellWriter shell) {
        TextPages texts = new TextPages(site, pictures);
        return site.addresses().documents().entrySet().parallelStream()
                .map(entry -> shell.write(
                        texts.page(site.survey().find(entry.getKey()).orElseThrow(), entry.getValue())))
                .toList();
    }

    private static Stream<Page> ownPages(Site site) {
        Stream<Page> components = site.readiness().components().stream()
                .flatMap(component -> site
                        .addresses()
                        .component(component.component().id())
                        .map(address -> new ComponentPage(site, component, address).page())
                        .stream());
        return Stream.of(
                        Stream.of(new MatrixPage(site).page(), new People(site).page()),
                        components,
                        Stream.of(
                                new RunbooksPage(site).page(),
                                new AlertsPage(site).page(),
                                new NotesPage(site).page(),
                                new OwnershipPage(site).page(),
                                new AccessPage(site).page(),
                                new VersionsPage(site).page(),
                                new FilesPage(site).page()),
                        new ProductPages(site).pages().stream(),
                        Stream.of(new HomePage(site).page()))
                .flatMap(pages -> pages);
    }

    /** Source path to address, title, kind and object id, by which another version is compared with this one. */
    private static SitePage pagesJson(Site site) {
        Map<String, Object> pages = new LinkedHashMap<>();
        site.addresses().documents().forEach((path, address) -> {
            Document document = site.survey().find(path).orElseThrow();
            pages.put(
                    path.value(),
                    Json.object(
                            "url",
                            address.encoded(),
                            "title",
                            document.title(),
                            "kind",
                            document.kind().id(),
                            "object",
                            document.file().id().hex()));
        });
        return SitePage.text("pages.json", Json.pretty(pages), SitePage.JSON);
    }

    private static SitePage resource(String name, String contentType) {
        try (InputStream in =
                Objects.requireNonNull(SiteRenderer.class.getResourceAsStream("/templates/site/" + name), name)) {
            return new SitePage(name, in.readAllBytes(), contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not in the jar", e);
        }
    }
}
