package dev.handback.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Copies the engine's nodes into ours, following aliases within bounds. */
final class NodeTree {
    static final String TOO_DEEP = "its values are nested too deeply";
    static final int DEEPEST = 60;
    static final int MOST_NODES = 100_000;

    private final int firstLine;
    private final List<YamlResult.DuplicateKey> duplicates = new ArrayList<>();
    private final Set<Node> open = new HashSet<>();
    private int copied;

    private NodeTree(int firstLine) {
        this.firstLine = firstLine;
    }

    static YamlResult copy(Node node, int firstLine) {
        NodeTree tree = new NodeTree(firstLine);
        try {
            YamlNode root = tree.copy(node);
            return root.isNull() ? empty(firstLine) : new YamlResult.Parsed(root, tree.duplicates);
        } catch (Refused e) {
            return new YamlResult.Broken(tree.mark(node), e.reason);
        }
    }

    static YamlResult empty(int firstLine) {
        return new YamlResult.Parsed(new YamlNode.Mapping(new Mark(firstLine, 1), List.of()), List.of());
    }

    private YamlNode copy(Node node) {
        if (++copied > MOST_NODES) {
            throw new Refused("it holds too many values once its aliases are followed");
        }
        if (open.size() >= DEEPEST) {
            throw new Refused(TOO_DEEP);
        }
        return switch (node) {
            case ScalarNode scalar -> new YamlNode.Scalar(mark(node), scalar.getValue(), type(scalar.getTag()));
            case SequenceNode list -> within(list, () -> sequence(list));
            case MappingNode map -> within(map, () -> mapping(map));
            default -> throw new Refused("it holds something that is neither value, list nor mapping");
        };
    }

    private YamlNode within(Node node, java.util.function.Supplier<YamlNode> copy) {
        if (!open.add(node)) {
            throw new Refused("an alias leads back to itself");
        }
        YamlNode result = copy.get();
        open.remove(node);
        return result;
    }

    private YamlNode sequence(SequenceNode list) {
        return new YamlNode.Sequence(
                mark(list), list.getValue().stream().map(this::copy).toList());
    }

    private YamlNode mapping(MappingNode map) {
        Map<String, Mark> seen = new HashMap<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            YamlNode.Scalar key = key(tuple.getKeyNode());
            Mark first = seen.putIfAbsent(key.value(), key.mark());
            if (first != null) {
                duplicates.add(new YamlResult.DuplicateKey(key.value(), first, key.mark()));
            }
            entries.add(new YamlNode.Entry(key, copy(tuple.getValueNode())));
        }
        return new YamlNode.Mapping(mark(map), entries);
    }

    private YamlNode.Scalar key(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(mark(node), scalar.getValue(), YamlNode.Type.TEXT);
        }
        throw new Refused("a key is a list or a mapping; keys are words here");
    }

    private Mark mark(Node node) {
        return node.getStartMark()
                .map(m -> new Mark(m.getLine() + firstLine, m.getColumn() + 1))
                .orElse(new Mark(firstLine, 1));
    }

    static YamlNode.Type type(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return YamlNode.Type.INTEGER;
        } else if (tag.equals(Tag.FLOAT)) {
            return YamlNode.Type.DECIMAL;
        } else if (tag.equals(Tag.BOOL)) {
            return YamlNode.Type.BOOLEAN;
        } else if (tag.equals(Tag.NULL)) {
            return YamlNode.Type.NULL;
        }
        return YamlNode.Type.TEXT;
    }

    /** More than we read; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        private Refused(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
