package dev.handback.site;

import dev.handback.site.view.Home;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed since the version before. */
final class Since {
    private Since() {}

    static Optional<Home.Since> of(Site site) {
        return site.input().changes().map(changes -> {
            List<Piece.Item> items = new ArrayList<>();
            items.add(new Piece.Item(runnable(changes, site)));
            items.add(new Piece.Item(pages(changes)));
            return new Home.Since(changes.since(), Optional.empty(), items);
        });
    }

    private static List<Part> runnable(KnownVersion.Changes changes, Site site) {
        int before = changes.runnableBefore();
        int now = site.readiness().runnable();
        String of = " Then %s, now %s."
                .formatted(
                        Words.of(before, changes.proceduresBefore()),
                        Words.of(now, site.readiness().total()));
        return badge(before, now)
                .map(badge -> List.of(Part.of(badge), Part.plain("." + of)))
                .orElse(List.of(Part.plain("As many procedures as before can be run by your team." + of)));
    }

    /** Up or down, where the number of procedures changed. */
    static Optional<Piece.Badge> badge(int before, int now) {
        if (before == now) {
            return Optional.empty();
        }
        return Optional.of(
                now > before
                        ? Piece.Badge.of("up", (now - before) + " more", "own")
                        : Piece.Badge.of("down", (before - now) + " fewer", "bad"));
    }

    static List<Part> pages(KnownVersion.Changes changes) {
        if (changes.isNothing()) {
            return Part.sentence("Every page is the same.");
        }
        List<String> words = new ArrayList<>();
        add(words, changes.added(), "added");
        add(words, changes.changed(), "changed");
        add(words, changes.removed(), "removed");
        return Part.sentence("Pages: " + String.join(", ", words) + ".");
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(count + " " + what);
        }
    }
}
