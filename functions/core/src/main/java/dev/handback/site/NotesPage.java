package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.site.view.Lists;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the list of architecture notes, the newest first. */
final class NotesPage {
    private static final Address HERE = Address.NOTES;
    private static final int SOON = 60;

    private final Site site;

    NotesPage(Site site) {
        this.site = site;
    }

    Page page() {
        List<Document.Text> notes = notes();
        List<Piece.Item> toDecide = notes.stream()
                .filter(Note::isProposed)
                .map(note -> item(note, "decide_by", "to be decided by "))
                .toList();
        List<Piece.Item> toRevisit = notes.stream()
                .filter(this::isToRevisit)
                .map(note -> item(note, "revisit_on", "to be looked at again by "))
                .toList();
        Lists.Notes view = new Lists.Notes(
                Words.count(notes.size(), "architecture note", "architecture notes")
                        + (toDecide.isEmpty() ? "" : ", " + toDecide.size() + " to decide"),
                "What was decided, why, and what was not chosen.",
                titled("To decide", toDecide),
                titled("To look at again", toRevisit),
                !notes.isEmpty(),
                notes.stream().map(this::row).toList());
        return Page.of(HERE, "Architecture notes", view);
    }

    /** The newest first. */
    private List<Document.Text> notes() {
        return site.survey()
                .texts(Kind.ARCHITECTURE_NOTE)
                .filter(note -> site.addresses().document(note.path()).isPresent())
                .sorted(Comparator.comparing((Document.Text note) ->
                                Note.date(note).map(Object::toString).orElse(""))
                        .thenComparing(note -> note.path().value())
                        .reversed())
                .toList();
    }

    private boolean isToRevisit(Document.Text note) {
        return Note.isInForce(note)
                && note.fields()
                        .text("revisit_on")
                        .flatMap(Dates::parse)
                        .filter(day -> !day.isAfter(site.today().plusDays(SOON)))
                        .isPresent();
    }

    private static Optional<Lists.Titled> titled(String title, List<Piece.Item> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new Lists.Titled(title, items));
    }

    private Piece.Item item(Document.Text note, String key, String words) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.link(note.title(), href(note)));
        note.fields().text(key).flatMap(Dates::parse).ifPresent(day -> {
            parts.add(Part.plain(", " + words));
            parts.add(Part.of(site.due(day)));
        });
        return new Piece.Item(parts);
    }

    private Lists.NoteRow row(Document.Text note) {
        String status = Note.status(note).orElse("no status");
        List<String> about = note.fields().texts("components");
        return new Lists.NoteRow(
                href(note),
                Note.number(note).map(number -> number + " ").orElse("") + note.title(),
                about.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", about)),
                NoteFacts.badge(note, status),
                relation(note),
                Note.date(note).map(site::day),
                site.people(Note.deciders(note)),
                note.fields()
                        .text("revisit_on")
                        .flatMap(Dates::parse)
                        .map(day -> List.of(Part.of(site.due(day))))
                        .orElse(List.of()));
    }

    private List<Part> relation(Document.Text note) {
        List<Part> parts = new ArrayList<>();
        for (String number : note.fields().texts("supersedes")) {
            parts.add(Part.plain(parts.isEmpty() ? "instead of " : ", "));
            parts.add(numbered(number));
        }
        site.survey()
                .texts(Kind.ARCHITECTURE_NOTE)
                .filter(other -> Note.number(note)
                        .filter(other.fields().texts("supersedes")::contains)
                        .isPresent())
                .forEach(other -> {
                    parts.add(Part.plain(parts.isEmpty() ? "superseded by " : ", superseded by "));
                    parts.add(numbered(Note.number(other).orElse("another")));
                });
        return parts;
    }

    private Part numbered(String number) {
        return site.survey()
                .texts(Kind.ARCHITECTURE_NOTE)
                .filter(other -> Note.number(other).filter(number::equals).isPresent())
                .findFirst()
                .map(other -> Part.link(number, href(other)))
                .orElse(Part.plain(number));
    }

    private String href(Document.Text note) {
        return site.addresses().document(note.path()).map(HERE::to).orElse(HERE.to(Address.FILES));
    }
}
