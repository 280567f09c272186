package dev.handback.site.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What pages are put together from. */
public sealed interface Piece {
    /** A link; its address was made by the engine. */
    record Link(String text, String href) implements Piece {}

    /** Somebody, by handle, with the mark of the side. */
    record Person(String handle, boolean internal) implements Piece {}

    /** A word with its icon, so that colour is never alone. */
    record Badge(String icon, String word, String tone, Optional<String> href) implements Piece {
        public static Badge of(String icon, String word, String tone) {
            return new Badge(icon, word, tone, Optional.empty());
        }

        /** The same badge that leads somewhere. */
        public Badge to(String address) {
            return new Badge(icon, word, tone, Optional.of(address));
        }
    }

    /**
     * A date.
     *
     * @param due whether a script may count it anew
     */
    record Day(LocalDate iso, String text, Optional<String> words, boolean due) implements Piece {}

    /** A level as squares. */
    record Meter(int level, String name, List<Square> squares) implements Piece {
        public static Meter of(int level, String name) {
            return new Meter(
                    level,
                    name,
                    IntStream.range(0, 4).mapToObj(i -> new Square(i < level)).toList());
        }
    }

    /** One of the four squares of a meter. */
    record Square(boolean filled) implements Piece {}

    /** One line of a list. */
    record Item(List<Part> parts) implements Piece {
        public Item {
            parts = List.copyOf(parts);
        }

        public static Item of(Part... parts) {
            return new Item(List.of(parts));
        }
    }

    /** The line above a title. */
    record Kicker(List<Part> parts) implements Piece {
        public static Kicker of(Part... parts) {
            return new Kicker(List.of(parts));
        }
    }

    /** What one has to know first. */
    record Facts(List<Row> rows, boolean hasEvidence, List<Evidence> evidence) implements Piece {
        public static Facts of(List<Row> rows, List<Evidence> evidence) {
            return new Facts(List.copyOf(rows), !evidence.isEmpty(), List.copyOf(evidence));
        }
    }

    /** One fact. */
    record Row(String term, List<Part> parts) implements Piece {
        public static Row of(String term, Part... parts) {
            return new Row(term, List.of(parts));
        }
    }

    /** What stands behind a page. */
    record Evidence(Badge badge, List<Part> parts) implements Piece {}

    /** A part of a document, with a heading of its own. */
    record Section(String id, String title, String html) implements Piece {}

    /** A kind of version or of evidence. */
    record Tag(String kind, String word) implements Piece {}
}
