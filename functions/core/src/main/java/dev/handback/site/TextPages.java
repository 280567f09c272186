package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Shell;
import dev.handback.site.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the page of a document that is shown as it is: notes, reviews, plain pages, and files that were not read. */
final class TextPages {
    private static final int SECTION = 2;

    private final Site site;
    private final Pictures pictures;

    TextPages(Site site, Pictures pictures) {
        this.site = site;
        this.pictures = pictures;
    }

    Page page(Document document, Address address) {
        try {
            return document instanceof Document.Text text ? shown(text, address) : unread(document, address);
        } catch (StackOverflowError tooDeep) {
            return unread(
                    new Document.Unread(document.file(), document.kind(), Document.Unread.Reason.TOO_DEEP), address);
        }
    }

    private Page shown(Document.Text text, Address address) {
        return text.kind() == Kind.RUNBOOK
                ? new RunbookPage(site, pictures, text, address).page()
                : text(text, address);
    }

    private Page text(Document.Text text, Address address) {
        boolean note = text.kind() == Kind.ARCHITECTURE_NOTE;
        Links links = new Links(site, pictures, text, own(text));
        View view = new View.Text(
                note ? "note" : "page",
                Optional.of(kicker(text)),
                text.title(),
                note ? new NoteFacts(site, address).facts(text) : Optional.empty(),
                text.body().htmlWithoutTitle(links));
        return new Page(address, text.title(), view, above(text, address), Optional.of(text), toc(text));
    }

    static java.util.function.Predicate<String> own(Document.Text text) {
        java.util.Set<String> anchors = Anchors.of(text);
        return anchor -> anchors.contains(anchor) || anchor.matches("fn(ref)?-[\\w-]+");
    }

    private static Piece.Kicker kicker(Document.Text text) {
        String kind = Words.capital(Words.plain(text.kind().id()));
        String number = Note.number(text)
                .filter(n -> text.kind() == Kind.ARCHITECTURE_NOTE)
                .map(n -> " " + n)
                .orElse("");
        return text.kind() == Kind.PAGE
                ? Piece.Kicker.of(Part.code(text.path().value()))
                : Piece.Kicker.of(
                        Part.plain(kind + number + ", "), Part.code(text.path().value()));
    }

    static List<Shell.Crumb> above(Document document, Address address) {
        return switch (document.kind()) {
            case RUNBOOK -> List.of(new Shell.Crumb("Runbooks", Optional.of(address.to(Address.RUNBOOKS))));
            case ARCHITECTURE_NOTE ->
                List.of(new Shell.Crumb("Architecture notes", Optional.of(address.to(Address.NOTES))));
            default -> List.of(new Shell.Crumb("All pages", Optional.of(address.to(Address.FILES))));
        };
    }

    private Optional<Shell.OnThisPage> toc(Document.Text text) {
        List<Piece.Link> sections = new ArrayList<>();
        Optional<dev.handback.markdown.Heading> title = Anchors.title(text);
        text.body().headings().stream()
                .filter(heading -> heading.level() <= SECTION)
                .filter(heading -> !title.filter(heading::equals).isPresent())
                .filter(heading ->
                        !heading.text().isBlank() && !heading.anchor().isEmpty())
                .forEach(heading ->
                        sections.add(new Piece.Link(heading.text(), "#" + Address.encode(heading.anchor()))));
        return toc(sections, text);
    }

    private Optional<Shell.OnThisPage> toc(List<Piece.Link> sections, Document text) {
        List<Piece.Link> links = links(site, text);
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shell.OnThisPage(sections, !links.isEmpty(), links));
    }

    /** What one can do with a document at the repository's host. */
    static List<Piece.Link> links(Site site, Document document) {
        return site.input()
                .sourceUrl()
                .map(url -> List.of(new Piece.Link(
                        "See the source",
                        url + "/" + new Address(document.path().value()).encoded())))
                .orElse(List.of());
    }

    private Page unread(Document document, Address address) {
        View view = new View.Text(
                "page",
                Optional.of(Piece.Kicker.of(Part.code(document.path().value()))),
                document.title(),
                Optional.empty(),
                "<p>" + why(document) + "</p>");
        return new Page(
                address, document.title(), view, above(document, address), Optional.of(document), Optional.empty());
    }

    private static String why(Document document) {
        if (!(document instanceof Document.Unread unread)) {
            return "This file cannot be shown.";
        }
        return switch (unread.reason()) {
            case NOT_UTF_8 -> "This file is not UTF-8, so it cannot be shown. Save it as UTF-8, and it appears here.";
            case TOO_LARGE ->
                "This file is larger than one megabyte, so it is not shown. Divide it, and its parts appear here.";
            case TOO_DEEP ->
                "Brackets, quotes or emphasis lie too deep in one another here, so this file is not shown. Make it flatter,"
                        + " and it appears here.";
        };
    }
}
