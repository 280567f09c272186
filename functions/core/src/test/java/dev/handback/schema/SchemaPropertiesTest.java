package dev.handback.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds at every place of every full example: an unknown field is refused, one's own is not, nonsense is refused. */
final class SchemaPropertiesTest {
    private static final YamlNode NONSENSE = parse("{nonsense: 1}");

    /** Mappings whose keys a client chooses. */
    private static final Set<String> FREE = Set.of("front_matter/map", "links/generated");

    /** A document with a change at one place. */
    private record Changed(String place, YamlNode document) {}

    @ParameterizedTest
    @MethodSource("full")
    void refuseAFieldThatNobodyKnows(Path example) throws IOException {
        changed(read(example), "", added("nonsense"), YamlNode.Mapping.class)
                .filter(changed -> !FREE.contains(changed.place()))
                .forEach(changed ->
                        assertThat(broken(example, changed)).as(changed.place()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("full")
    void letAFieldBeginWithX(Path example) throws IOException {
        changed(read(example), "", added("x-nonsense"), YamlNode.Mapping.class)
                .forEach(changed ->
                        assertThat(broken(example, changed)).as(changed.place()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("full")
    void refuseNonsenseInThePlaceOfAValue(Path example) throws IOException {
        changed(read(example), "", value -> NONSENSE, YamlNode.Scalar.class)
                .forEach(changed ->
                        assertThat(broken(example, changed)).as(changed.place()).isNotEmpty());
    }

    static List<Path> full() throws IOException {
        Path folder = Path.of(System.getProperty("handback.root"), "runbook-schemas", "examples");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("valid-full.yml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Schemas.Broken> broken(Path example, Changed changed) {
        return Schemas.broken(example.getName(example.getNameCount() - 2).toString(), changed.document());
    }

    private static YamlNode read(Path example) throws IOException {
        return parse(Files.readString(example));
    }

    private static YamlNode parse(String text) {
        return ((YamlResult.Parsed) YamlReader.read(text, 1)).root();
    }

    private static UnaryOperator<YamlNode> added(String name) {
        return node -> {
            List<YamlNode.Entry> pairs = new ArrayList<>(node.entries());
            pairs.add(new YamlNode.Entry(
                    new YamlNode.Scalar(node.mark(), name, YamlNode.Type.TEXT),
                    new YamlNode.Scalar(node.mark(), "1", YamlNode.Type.INTEGER)));
            return new YamlNode.Mapping(node.mark(), pairs);
        };
    }

    /** The document once for each node of a sort in it, with a change of that node. */
    private static Stream<Changed> changed(
            YamlNode node, String place, UnaryOperator<YamlNode> change, Class<? extends YamlNode> sort) {
        Stream<Changed> own = sort.isInstance(node) ? Stream.of(new Changed(place, change.apply(node))) : Stream.of();
        Stream<Changed> inside = switch (node) {
            case YamlNode.Mapping mapping ->
                IntStream.range(0, mapping.pairs().size()).boxed().flatMap(i -> {
                    YamlNode.Entry pair = mapping.pairs().get(i);
                    return changed(pair.value(), join(place, pair.name()), change, sort)
                            .map(inner -> new Changed(inner.place(), with(mapping, i, inner.document())));
                });
            case YamlNode.Sequence list ->
                IntStream.range(0, list.values().size())
                        .boxed()
                        .flatMap(i -> changed(list.values().get(i), join(place, String.valueOf(i)), change, sort)
                                .map(inner -> new Changed(inner.place(), with(list, i, inner.document()))));
            case YamlNode.Scalar ignored -> Stream.of();
        };
        return Stream.concat(own, inside);
    }

    private static YamlNode with(YamlNode.Mapping mapping, int index, YamlNode value) {
        List<YamlNode.Entry> pairs = new ArrayList<>(mapping.pairs());
        pairs.set(index, new YamlNode.Entry(pairs.get(index).key(), value));
        return new YamlNode.Mapping(mapping.mark(), pairs);
    }

    private static YamlNode with(YamlNode.Sequence list, int index, YamlNode value) {
        List<YamlNode> values = new ArrayList<>(list.values());
        values.set(index, value);
        return new YamlNode.Sequence(list.mark(), values);
    }

    private static String join(String place, String key) {
        return place.isEmpty() ? key : place + "/" + key;
    }
}
