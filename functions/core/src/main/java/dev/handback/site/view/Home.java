package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** The page that answers the question: how far is the team from running its system alone. */
public record Home(
        Headline headline,
        Optional<String> lead,
        Optional<Strip> strip,
        List<Piece.Badge> counts,
        Optional<Next> next,
        String nothingNext,
        boolean hasComponents,
        List<Component> components,
        Due due,
        Count access,
        Optional<Count> changes,
        Optional<Since> since,
        String root)
        implements View {
    @Override
    public String template() {
        return "home";
    }

    /** The headline; the figure is set off. */
    public record Headline(String before, Optional<String> figure, String after) {}

    /** Every procedure as a block. */
    public record Strip(List<Group> groups) {}

    /** The blocks of a component. */
    public record Group(String name, String href, String count, int weight, List<Block> blocks) {}

    /** One procedure. */
    public record Block(String state) {}

    /** What to do next. */
    public record Next(String title, String note, List<Action> actions) {}

    /** One thing to do. */
    public record Action(int number, String text, String href, String detail) {}

    /** A component's level, and why. */
    public record Component(
            String name,
            String href,
            Optional<Piece.Person> owner,
            String area,
            Piece.Meter meter,
            List<Part> why,
            List<Part> toGoUp) {}

    /** What is due in the next two weeks. */
    public record Due(Optional<Piece.Link> all, List<Deadline> items) {}

    /** Something with a day. */
    public record Deadline(String text, String href, Piece.Day day) {}

    /** A number with what stands behind it. */
    public record Count(Optional<Piece.Link> all, int count, String text, List<Piece.Item> items) {}

    /** What changed since another version. */
    public record Since(String version, Optional<Piece.Link> compare, List<Piece.Item> items) {}
}
