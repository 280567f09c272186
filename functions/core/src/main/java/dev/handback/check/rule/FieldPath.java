package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A place inside a document's data.
 *
 * @param mark the key, or the item of a list
 * @param name the keys that lead to it, and the id of an item where it has one: {@code grants.dana-aws.expires}
 */
record FieldPath(Mark mark, String name, Optional<YamlNode> value) {

    /** Follows keys and indexes from the top of the data. */
    static FieldPath of(Document document, YamlNode data, List<String> pointer) {
        FieldPath path = new FieldPath(Places.top(document), "", Optional.of(data));
        for (String segment : pointer) {
            path = path.child(segment);
        }
        return path;
    }

    FieldPath child(String segment) {
        if (value.isPresent() && value.get() instanceof YamlNode.Sequence list) {
            YamlNode item = list.values().get(Integer.parseInt(segment));
            String index = String.valueOf(Integer.parseInt(segment) + 1);
            return new FieldPath(item.mark(), join(item.text("id").orElse(index)), Optional.of(item));
        }
        return value.flatMap(node -> node.entry(segment))
                .map(entry -> new FieldPath(entry.key().mark(), join(segment), Optional.of(entry.value())))
                .orElse(new FieldPath(mark, join(segment), Optional.empty()));
    }

    private String join(String segment) {
        return name.isEmpty() ? segment : name + "." + segment;
    }

    /** The value as a message may repeat it. */
    Optional<String> shown() {
        return value.flatMap(YamlNode::text).flatMap(Shown::value);
    }
}
