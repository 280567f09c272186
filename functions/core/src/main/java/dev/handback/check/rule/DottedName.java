package dev.handback.check.rule;

import dev.handback.yaml.YamlNode;
import java.util.Optional;

/** A name of a value inside others, such as {@code capacity.days_per_week}, and what a record says under it. */
final class DottedName {
    private DottedName() {}

    /** The value; a list without an entry says nothing. */
    static Optional<YamlNode> find(YamlNode fields, String name) {
        Optional<YamlNode> value = Optional.of(fields);
        for (String key : keys(name)) {
            value = value.flatMap(node -> node.find(key));
        }
        return value.filter(given -> !isEmptyList(given));
    }

    /** Whether nothing is said; where another value stands in the place of keys, the schema speaks of that. */
    static boolean isLeftOut(YamlNode fields, String name) {
        YamlNode node = fields;
        for (String key : keys(name)) {
            Optional<YamlNode> next = node.find(key);
            if (next.isEmpty()) {
                return node instanceof YamlNode.Mapping;
            }
            node = next.get();
        }
        return isEmptyList(node);
    }

    private static String[] keys(String name) {
        return name.split("\\.", -1);
    }

    private static boolean isEmptyList(YamlNode node) {
        return node instanceof YamlNode.Sequence list && list.values().isEmpty();
    }
}
