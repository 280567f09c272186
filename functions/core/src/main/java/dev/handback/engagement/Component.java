package dev.handback.engagement;

import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the system that somebody owns.
 *
 * @param type decides which operations the policy requires of it
 * @param accountable everybody who is named; one is right
 * @param notApplicable operations that it does not need, each with the reason
 * @param transition the day by which it becomes the client's
 */
public record Component(
        Mark mark,
        String id,
        String name,
        String area,
        String type,
        List<Word> accountable,
        Optional<String> backup,
        List<Word> operates,
        Optional<Word> approves,
        List<Word> learns,
        List<Word> paths,
        Map<String, String> notApplicable,
        Optional<LocalDate> transition) {
    public Component {
        accountable = List.copyOf(accountable);
        operates = List.copyOf(operates);
        learns = List.copyOf(learns);
        paths = List.copyOf(paths);
        notApplicable = Map.copyOf(notApplicable);
    }

    /** Reads a component; one without an id is none. */
    static Optional<Component> read(YamlNode node) {
        return node.text("id")
                .map(id -> new Component(
                        node.mark(),
                        id,
                        node.text("name").orElse(id),
                        node.text("area").orElse("other"),
                        node.text("type").orElse("service"),
                        Word.list(node, "accountable"),
                        node.text("backup"),
                        Word.list(node, "operates"),
                        Word.list(node, "approves_production").stream().findFirst(),
                        Word.list(node, "learns"),
                        Word.list(node, "paths"),
                        notApplicable(node),
                        node.find("transition").flatMap(t -> t.text("by")).flatMap(Dates::parse)));
    }

    /** What another repository knows of it: its people. Its files and the procedures that it needs are asked for here. */
    Component elsewhere() {
        return new Component(
                mark,
                id,
                name,
                area,
                "",
                accountable,
                backup,
                operates,
                approves,
                learns,
                List.of(),
                notApplicable,
                transition);
    }

    private static Map<String, String> notApplicable(YamlNode node) {
        Map<String, String> reasons = new LinkedHashMap<>();
        node.find("operations")
                .map(YamlNode::entries)
                .orElse(List.of())
                .forEach(op -> op.value().text("not_applicable").ifPresent(why -> reasons.put(op.name(), why)));
        return reasons;
    }
}
