package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** One part of the system: who owns it, what can be done to it and by whom. */
public record Component(
        String kind,
        String name,
        Optional<String> lead,
        Optional<Piece.Facts> facts,
        String count,
        List<Procedure> procedures,
        boolean hasNotApplicable,
        List<Part> notApplicable,
        Up up,
        List<Block> lists)
        implements View {
    @Override
    public String template() {
        return "component";
    }

    /** A procedure and how far it is. */
    public record Procedure(
            String name, Piece.Badge badge, List<Part> followed, Optional<Piece.Link> runbook, String note) {}

    /** What the next level asks for. */
    public record Up(String title, List<Piece.Item> items) {}

    /** A list with a heading. */
    public record Block(String id, String title, String nothing, List<Piece.Item> items) {}
}
