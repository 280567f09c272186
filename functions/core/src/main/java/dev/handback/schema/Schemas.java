package dev.handback.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.handback.document.Kind;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of {@code runbook-schemas/}, and what a document's data breaks of them.
 *
 * <pre>{@code
 * Schemas.validate(Kind.RUNBOOK, frontMatter); // [MISSING component, WRONG severity]
 * }</pre>
 */
public final class Schemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(SchemaDocuments::byAddress)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** A place where the schema's word is broken, in the schema's own terms. */
    record Broken(List<String> pointer, String keyword, Optional<String> property) {}

    /** What is wrong with the data of a document of this kind; nothing where the kind has no schema. */
    public static List<Violation> validate(Kind kind, YamlNode data) {
        if (!kind.hasSchema()) {
            return List.of();
        }
        SchemaPlace root = SchemaPlace.root(file(kind.id()));
        return broken(kind.id(), data).stream()
                .map(broken -> violation(root, broken, data))
                .toList();
    }

    /** The words of which a field of this kind takes one, in the schema's order. */
    public static List<String> choices(Kind kind, String field) {
        return SchemaPlace.root(file(kind.id())).at(List.of(field)).choices();
    }

    static List<Broken> broken(String schema, YamlNode data) {
        Schema compiled = COMPILED.computeIfAbsent(
                schema, name -> REGISTRY.getSchema(SchemaLocation.of(SchemaDocuments.PREFIX + file(name))));
        return compiled.validate(JsonTree.of(data)).stream()
                .map(error -> new Broken(pointer(error.getInstanceLocation()), error.getKeyword(), property(error)))
                .toList();
    }

    private static Violation violation(SchemaPlace root, Broken broken, YamlNode data) {
        return switch (broken.keyword()) {
            case "required" -> missing(root, broken.pointer(), broken.property().orElse(""));
            case "additionalProperties" -> unknown(root, broken);
            default -> isNull(data, broken.pointer()) ? empty(root, broken.pointer()) : wrong(root, broken.pointer());
        };
    }

    private static Violation missing(SchemaPlace root, List<String> holder, String property) {
        SchemaPlace place = root.at(holder).at(List.of(property));
        return new Violation(
                Violation.Type.MISSING,
                holder,
                Optional.of(property),
                Expectation.of(place),
                place.example(),
                place.rule(),
                List.of());
    }

    private static Violation unknown(SchemaPlace root, Broken broken) {
        return new Violation(
                Violation.Type.UNKNOWN,
                broken.pointer(),
                broken.property(),
                "",
                Optional.empty(),
                Optional.empty(),
                root.at(broken.pointer()).fields());
    }

    /** A key whose value was left out is as good as no key. */
    private static Violation empty(SchemaPlace root, List<String> pointer) {
        return pointer.isEmpty()
                ? wrong(root, pointer)
                : missing(root, pointer.subList(0, pointer.size() - 1), pointer.getLast());
    }

    private static Violation wrong(SchemaPlace root, List<String> pointer) {
        SchemaPlace place = root.at(pointer);
        return new Violation(
                Violation.Type.WRONG,
                pointer,
                Optional.empty(),
                Expectation.of(place),
                place.example(),
                place.rule(),
                List.of());
    }

    private static boolean isNull(YamlNode data, List<String> pointer) {
        YamlNode node = data;
        for (String segment : pointer) {
            Optional<YamlNode> next = child(node, segment);
            if (next.isEmpty()) {
                return false;
            }
            node = next.get();
        }
        return node.isNull();
    }

    private static Optional<YamlNode> child(YamlNode node, String segment) {
        return node instanceof YamlNode.Sequence list
                ? Optional.of(list.values().get(Integer.parseInt(segment)))
                : node.entry(segment).map(YamlNode.Entry::value);
    }

    private static List<String> pointer(NodePath path) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            segments.add(path.getName(i));
        }
        return segments;
    }

    private static Optional<String> property(Error error) {
        return Optional.ofNullable(error.getProperty());
    }

    private static String file(String schema) {
        return schema + ".schema.json";
    }
}
