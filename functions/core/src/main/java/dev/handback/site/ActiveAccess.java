package dev.handback.site;

import dev.handback.site.view.Home;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the home page says of the register. */
final class ActiveAccess {
    private final Site site;
    private final List<Grant> open;

    ActiveAccess(Site site) {
        this.site = site;
        this.open = Grant.all(site).stream().filter(grant -> grant.isOpen(site)).toList();
    }

    int open() {
        return open.size();
    }

    Home.Count count() {
        long people = open.stream().map(Grant::person).distinct().count();
        String text = open.isEmpty()
                ? "grants are open"
                : "%s held by %s"
                        .formatted(
                                open.size() == 1 ? "grant" : "grants", Words.count((int) people, "person", "people"));
        List<Piece.Item> items = new ArrayList<>();
        first(Grant.State.OVERDUE, "overdue", "bad").ifPresent(items::add);
        first(Grant.State.EXPIRING, "ending soon", "warn").ifPresent(items::add);
        if (items.isEmpty()) {
            open.stream()
                    .filter(grant -> grant.expires().isPresent())
                    .findFirst()
                    .map(this::earliest)
                    .ifPresent(items::add);
        }
        return new Home.Count(Optional.empty(), open.size(), text, items);
    }

    private Optional<Piece.Item> first(Grant.State state, String word, String tone) {
        List<Grant> of =
                open.stream().filter(grant -> grant.state(site) == state).toList();
        String icon = state == Grant.State.OVERDUE ? "overdue" : "clock";
        return of.stream()
                .findFirst()
                .map(grant -> Piece.Item.of(
                        Part.of(Piece.Badge.of(icon, of.size() + " " + word, tone)),
                        Part.plain(", the first on "),
                        Part.of(site.due(grant.expires().orElse(site.today()))),
                        Part.plain(": "),
                        link(grant)));
    }

    private Piece.Item earliest(Grant grant) {
        return Piece.Item.of(
                Part.plain("The first ends on "),
                Part.of(site.due(grant.expires().orElse(site.today()))),
                Part.plain(": "),
                link(grant));
    }

    private static Part link(Grant grant) {
        return Part.link(grant.name(), Address.HOME.to(Address.ACCESS) + "#" + grant.anchor());
    }
}
