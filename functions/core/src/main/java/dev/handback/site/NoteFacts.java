package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.engagement.Dates;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of an architecture note has to know first. */
final class NoteFacts {
    private final Site site;
    private final Address here;

    NoteFacts(Site site, Address here) {
        this.site = site;
        this.here = here;
    }

    Optional<Piece.Facts> facts(Document.Text note) {
        YamlNode fields = note.fields();
        List<Piece.Row> rows = new ArrayList<>();
        List<Part> status = status(note);
        if (!status.isEmpty()) {
            rows.add(new Piece.Row("Status", status));
        }
        people(rows, "Decided by", Note.deciders(note));
        people(rows, "Recommended by", fields.texts("recommended_by"));
        day(rows, "Decide by", fields);
        day(rows, "Look again", fields);
        components(rows, fields.texts("components"));
        words(rows, "Cost", fields.text("cost"));
        words(rows, "Evidence", fields.text("evidence"));
        words(rows, "Simpler option", fields.text("simpler_option"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Piece.Facts.of(rows, List.of()));
    }

    private List<Part> status(Document.Text note) {
        List<Part> parts = new ArrayList<>();
        Note.status(note).ifPresent(status -> parts.add(Part.of(badge(note, status))));
        Note.date(note).ifPresent(day -> {
            parts.add(Part.plain(parts.isEmpty() ? "of " : ", "));
            parts.add(Part.of(site.day(day)));
        });
        return parts;
    }

    static Piece.Badge badge(Document.Text note, String status) {
        String icon = Note.isProposed(note) ? "written" : Note.isInForce(note) ? "exercised" : "revoked";
        return Piece.Badge.of(
                icon, Words.capital(status), Note.isInForce(note) && !Note.isProposed(note) ? "own" : "ink");
    }

    private void people(List<Piece.Row> rows, String term, List<String> names) {
        if (!names.isEmpty()) {
            rows.add(new Piece.Row(term, site.people(names)));
        }
    }

    private void day(List<Piece.Row> rows, String term, YamlNode fields) {
        String key = term.equals("Decide by") ? "decide_by" : "revisit_on";
        fields.text(key).flatMap(Dates::parse).ifPresent(day -> rows.add(Piece.Row.of(term, Part.of(site.due(day)))));
    }

    private void components(List<Piece.Row> rows, List<String> ids) {
        List<Part> parts = new ArrayList<>();
        for (String id : ids) {
            if (!parts.isEmpty()) {
                parts.add(Part.plain(", "));
            }
            parts.add(site.addresses()
                    .component(id)
                    .map(to -> Part.link(id, here.to(to)))
                    .orElse(Part.plain(id)));
        }
        if (!parts.isEmpty()) {
            rows.add(new Piece.Row("Concerns", parts));
        }
    }

    private static void words(List<Piece.Row> rows, String term, Optional<String> text) {
        text.ifPresent(words -> rows.add(Piece.Row.of(term, Part.plain(words))));
    }
}
