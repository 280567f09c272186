package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** All that stands around a page: head, navigation, banners, footer ({@code layout.mustache}). */
public record Shell(
        String lang,
        String title,
        String siteTitle,
        String root,
        boolean live,
        boolean noindex,
        Optional<String> canonical,
        Optional<Source> source,
        String client,
        Optional<String> provider,
        Version version,
        AsOf asOf,
        List<Choice> versions,
        List<Group> groups,
        List<Crumb> crumbs,
        List<Banner> banners,
        String content,
        Optional<OnThisPage> onThisPage,
        String repository,
        List<Piece.Link> footer) {
    /** The document that a page was made of. */
    public record Source(String path, String object) {}

    /** The version that a page belongs to. */
    public record Version(String id, String word, String commit) {}

    /** The moment for which a page speaks. */
    public record AsOf(String iso, String text) {}

    /** One version in the picker. */
    public record Choice(String id, String href, String kind, String word, boolean current) {}

    /** A group of the navigation. */
    public record Group(String title, List<Entry> items) {}

    /** An entry of the navigation. */
    public record Entry(String text, String href, Optional<String> note, boolean current) {}

    /** A step of the way to a page. */
    public record Crumb(String text, Optional<String> href) {}

    /** What has to be said above a page. */
    public record Banner(String tone, Optional<String> icon, String strong, String text, List<Piece.Link> links) {}

    /** The column beside a document. */
    public record OnThisPage(List<Piece.Link> sections, boolean hasLinks, List<Piece.Link> links) {}
}
