package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.Map;
import java.util.Optional;

/**
 * An opening tag of raw HTML in a Markdown text.
 *
 * @param mark where its {@code <} stands
 * @param name in lower case
 * @param attributes values without entities, by name in lower case; the first of two equal ones, as browsers do
 */
public record HtmlTag(Mark mark, String name, Map<String, String> attributes) {
    public HtmlTag {
        attributes = Map.copyOf(attributes);
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Where it leads to, if it is a link or a picture. */
    Optional<Link> link() {
        return switch (name) {
            case "a" -> find("href").map(target -> new Link(mark, target, false));
            case "img" -> find("src").map(target -> new Link(mark, target, true));
            default -> Optional.empty();
        };
    }
}
