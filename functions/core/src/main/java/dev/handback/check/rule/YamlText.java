package dev.handback.check.rule;

import dev.handback.yaml.YamlNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values that a YAML node holds, as text. */
final class YamlText {
    private YamlText() {}

    /** A value on one line, in the form that YAML has for it. */
    static String of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar.value();
            case YamlNode.Sequence list ->
                list.values().stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
            case YamlNode.Mapping mapping ->
                mapping.pairs().stream()
                        .map(pair -> pair.name() + ": " + of(pair.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** Every single value below a node. */
    static Stream<YamlNode.Scalar> scalars(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> Stream.of(scalar);
            case YamlNode.Sequence list -> list.values().stream().flatMap(YamlText::scalars);
            case YamlNode.Mapping mapping -> mapping.pairs().stream().flatMap(pair -> scalars(pair.value()));
        };
    }
}
