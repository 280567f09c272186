package dev.handback.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a YAML file, with the place where it stands.
 *
 * <p>Reading is lenient: what is not there, or is of another shape, is an empty answer. Whether that is a mistake is for
 * schemas and rules to say.
 */
public sealed interface YamlNode {

    /** Where the value begins. */
    Mark mark();

    /** What kind of value a scalar is by YAML 1.2's core schema. Dates are text there. */
    enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /** A single value. */
    record Scalar(Mark mark, String value, Type type) implements YamlNode {}

    /** A list. */
    record Sequence(Mark mark, List<YamlNode> values) implements YamlNode {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** Keys with their values, in the order of the file. Of two equal keys the last one counts. */
    record Mapping(Mark mark, List<Entry> pairs) implements YamlNode {
        public Mapping {
            pairs = List.copyOf(pairs);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {
        public String name() {
            return key.value();
        }
    }

    /** The pairs of a mapping; none for anything else. */
    default List<Entry> entries() {
        return this instanceof Mapping mapping ? mapping.pairs() : List.of();
    }

    /** The values of a list; none for anything else. */
    default List<YamlNode> items() {
        return this instanceof Sequence sequence ? sequence.values() : List.of();
    }

    /** The values of the list under this key; none where it is absent, or no list. */
    default List<YamlNode> items(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** The pair with this key. */
    default Optional<Entry> entry(String key) {
        List<Entry> entries = entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** The value of this key; nothing where it is absent or null. */
    default Optional<YamlNode> find(String key) {
        return entry(key).map(Entry::value).filter(value -> !value.isNull());
    }

    /** A scalar's text; nothing for null, a list or a mapping. */
    default Optional<String> text() {
        return this instanceof Scalar scalar && !isNull() ? Optional.of(scalar.value()) : Optional.empty();
    }

    /** The text of this key's scalar, where it is not blank. */
    default Optional<String> text(String key) {
        return find(key).flatMap(YamlNode::text).filter(text -> !text.isBlank());
    }

    /** The texts of a list, or the one text where a scalar stands in its place. */
    default List<String> texts(String key) {
        return find(key).stream()
                .flatMap(value -> value instanceof Sequence list ? list.values().stream() : Stream.of(value))
                .flatMap(value -> value.text().stream())
                .toList();
    }

    /** Whether the value is null: written so, or left out after its key. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.type() == Type.NULL;
    }

    /** Where the key stands; where it is absent, the place of what should hold it. */
    default Mark markOf(String key) {
        return entry(key).map(e -> e.key().mark()).orElse(mark());
    }
}
