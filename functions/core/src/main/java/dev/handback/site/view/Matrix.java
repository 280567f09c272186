package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** Components by operations. */
public record Matrix(
        int total,
        List<Filter> filters,
        boolean wide,
        List<Operation> operations,
        List<Row> rows,
        String count,
        List<Piece.Link> downloads,
        List<Piece.Item> single,
        List<Piece.Item> notApplicable)
        implements View {
    @Override
    public String template() {
        return "matrix";
    }

    /** A state to narrow the matrix to. */
    public record Filter(String state, Piece.Badge badge) {}

    /** A column. */
    public record Operation(String name, String count) {}

    /** A component. */
    public record Row(String name, String href, String area, String count, List<Cell> cells) {}

    /** How far an operation of a component is. */
    public record Cell(
            String operation, String state, Optional<Piece.Badge> badge, Optional<String> who, Optional<String> when) {}
}
