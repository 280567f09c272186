package dev.handback.engagement;

import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** A text and where it stands. */
public record Word(String text, Mark mark) {

    /** The texts of a list under this key, or the one text in its place. */
    static List<Word> list(YamlNode node, String key) {
        return node.find(key).stream()
                .flatMap(value -> value.items().isEmpty() ? Stream.of(value) : value.items().stream())
                .flatMap(item -> item.text().stream().map(text -> new Word(text, item.mark())))
                .toList();
    }
}
