package dev.handback.webhook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** {@code template.yaml} as maps, lists and texts; {@code !Ref X} and its like are {@link Intrinsic}s. */
record Template(Map<?, ?> root) {

    record Intrinsic(String name, Object argument) {}

    static Template read() throws IOException {
        Path file = Path.of(System.getProperty("handback.root", "../.."), "template.yaml");
        var settings = LoadSettings.builder().build();
        Node node = new Compose(settings).composeString(Files.readString(file)).orElseThrow();
        return new Template((Map<?, ?>) plain(node));
    }

    private static Object plain(Node node) {
        Object value = switch (node) {
            case MappingNode mapping -> {
                var map = new LinkedHashMap<String, Object>();
                mapping.getValue().forEach(tuple -> map.put(text(tuple.getKeyNode()), plain(tuple.getValueNode())));
                yield map;
            }
            case SequenceNode sequence ->
                sequence.getValue().stream().map(Template::plain).toList();
            default -> text(node);
        };
        String tag = node.getTag().getValue();
        return tag.startsWith("!") ? new Intrinsic(tag.substring(1), value) : value;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }

    Set<String> names(String section) {
        return Set.copyOf(section(section).keySet());
    }

    Map<String, Object> section(String name) {
        return map(root, name);
    }

    /** The properties of the resources of a type, by logical id. */
    Map<String, Map<String, Object>> resources(String type) {
        var found = new TreeMap<String, Map<String, Object>>();
        section("Resources").forEach((name, resource) -> {
            if (type.equals(((Map<?, ?>) resource).get("Type"))) {
                found.put(name, map((Map<?, ?>) resource, "Properties"));
            }
        });
        return found;
    }

    static Object get(Map<?, ?> parent, String name) {
        Object value = parent.get(name);
        if (value == null) {
            throw new AssertionError("template.yaml has no " + name + " in " + parent);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // plain() makes only maps of this kind
    static Map<String, Object> map(Map<?, ?> parent, String name) {
        return (Map<String, Object>) get(parent, name);
    }

    /** A value and everything inside it. */
    static Stream<Object> within(Object value) {
        Stream<?> parts = switch (value) {
            case Map<?, ?> map -> map.values().stream();
            case List<?> list -> list.stream();
            case Intrinsic intrinsic -> Stream.of(intrinsic.argument());
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(value), parts.flatMap(Template::within));
    }
}
