package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.EmergencyChange;
import dev.handback.site.view.Home;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the home page says of changes that were made by hand. */
final class EmergencyChanges {
    private final Site site;

    EmergencyChanges(Site site) {
        this.site = site;
    }

    Optional<Home.Count> count() {
        List<Document.Text> all = site.survey().texts(Kind.EMERGENCY_CHANGE).toList();
        List<Document.Text> open = all.stream().filter(EmergencyChanges::isOpen).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Home.Count(
                Optional.empty(),
                open.size(),
                "open, %d brought into code".formatted(all.size() - open.size()),
                open.stream().map(this::item).toList()));
    }

    static boolean isOpen(Document.Text change) {
        return EmergencyChange.isOpen(change.fields());
    }

    private Piece.Item item(Document.Text change) {
        List<Part> parts = new ArrayList<>();
        parts.add(site.addresses()
                .document(change.path())
                .map(to -> Part.link(change.title(), Address.HOME.to(to)))
                .orElse(Part.strong(change.title())));
        change.fields().text("reconcile_by").flatMap(Dates::parse).ifPresent(day -> {
            parts.add(Part.plain(", due "));
            parts.add(Part.of(site.due(day)));
        });
        return new Piece.Item(parts);
    }
}
