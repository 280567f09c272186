package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** CloudFormation's YAML as JSON, its short forms written out. */
final class TemplateYaml {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> WHOLE_NUMBER_OR_TRUTH = Set.of("tag:yaml.org,2002:int", "tag:yaml.org,2002:bool");

    private TemplateYaml() {}

    static JsonNode parse(String yaml) {
        return new Compose(LoadSettings.builder().build())
                .composeString(yaml)
                .map(TemplateYaml::tagged)
                .orElseGet(JSON::objectNode);
    }

    private static JsonNode tagged(Node node) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith("!") || tag.equals("!")) {
            return plain(node);
        }
        if (tag.equals("!Ref") || tag.equals("!Condition")) {
            return JSON.objectNode().set(tag.substring(1), plain(node));
        }
        return JSON.objectNode().set("Fn::" + tag.substring(1), tag.equals("!GetAtt") ? attribute(node) : plain(node));
    }

    private static JsonNode attribute(Node node) {
        if (!(node instanceof ScalarNode path)) {
            return plain(node);
        }
        ArrayNode parts = JSON.arrayNode();
        for (String part : path.getValue().split("\\.", 2)) {
            parts.add(part);
        }
        return parts;
    }

    private static JsonNode plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var object = JSON.objectNode();
                mapping.getValue()
                        .forEach(each -> object.set(plain(each.getKeyNode()).asText(), tagged(each.getValueNode())));
                yield object;
            }
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                sequence.getValue().forEach(each -> array.add(tagged(each)));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("a template holds mappings, sequences and scalars only");
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String tag = scalar.getTag().getValue();
        if (!WHOLE_NUMBER_OR_TRUTH.contains(tag)) {
            return JSON.textNode(scalar.getValue());
        }
        return tag.endsWith("bool")
                ? JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()))
                : JSON.numberNode(Long.decode(scalar.getValue()));
    }
}
