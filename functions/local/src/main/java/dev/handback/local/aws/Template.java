package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CloudFormation template, as far as one machine needs it: resources by type, and texts with their references
 * resolved.
 *
 * <p>Short forms are read as the long ones: {@code !Ref X} is {@code {"Ref": "X"}}, {@code !Sub} is {@code Fn::Sub},
 * {@code !GetAtt A.B} is {@code {"Fn::GetAtt": ["A", "B"]}}.
 */
public final class Template {
    /** What the pseudo parameters are on this machine. */
    static final Map<String, String> HERE = Map.of(
            "AWS::StackName", "handback",
            "AWS::Region", "eu-central-1",
            "AWS::AccountId", "000000000000",
            "AWS::Partition", "aws",
            "AWS::URLSuffix", "amazonaws.com");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final JsonNode root;

    private Template(JsonNode root) {
        this.root = root;
    }

    /** Reads a template. */
    public static Template read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("no template to read at " + file, e);
        }
    }

    static Template parse(String yaml) {
        return new Template(TemplateYaml.parse(yaml));
    }

    /** The properties of every resource of this type, by logical id. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        root.path("Resources").properties().forEach(resource -> {
            if (resource.getValue().path("Type").asText().equals(type)) {
                found.put(resource.getKey(), resource.getValue().path("Properties"));
            }
        });
        return found;
    }

    /** What the template says of a function under this name, such as {@code Handler} or {@code CodeUri}. */
    public String function(String id, String property) {
        return text(
                resources("AWS::Serverless::Function")
                        .getOrDefault(id, MissingNode.getInstance())
                        .path(property),
                Map.of());
    }

    /** The environment that a function is given, its own variables over those of {@code Globals}. */
    Map<String, JsonNode> environment(String function) {
        var own = resources("AWS::Serverless::Function").getOrDefault(function, MissingNode.getInstance());
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        for (var owner : new JsonNode[] {root.at("/Globals/Function"), own}) {
            owner.at("/Environment/Variables")
                    .properties()
                    .forEach(each -> variables.put(each.getKey(), each.getValue()));
        }
        return variables;
    }

    /**
     * A text with its references resolved: by {@code known} first, then as the pseudo parameters are here, then by the
     * parameters' defaults.
     */
    String text(JsonNode value, Map<String, String> known) {
        if (value instanceof ObjectNode) {
            if (value.has("Fn::If")) {
                var parts = value.path("Fn::If");
                boolean holds = new Conditions(this, root.path("Conditions"))
                        .holds(parts.path(0).asText(), known);
                return text(parts.path(holds ? 1 : 2), known);
            }
            var attribute = value.path("Fn::GetAtt");
            if (value.has("Ref")) {
                return resolve(value.path("Ref").asText(), known);
            }
            return attribute.isArray()
                    ? resolve(
                            attribute.path(0).asText() + "." + attribute.path(1).asText(), known)
                    : substitute(value.path("Fn::Sub"), known);
        }
        return value.asText();
    }

    private String substitute(JsonNode sub, Map<String, String> known) {
        if (!sub.isTextual()) {
            throw new IllegalArgumentException(
                    "the local stack reads Ref, Fn::GetAtt and a one-line Fn::Sub only: " + sub);
        }
        return VARIABLE.matcher(sub.asText())
                .replaceAll(found -> Matcher.quoteReplacement(resolve(found.group(1), known)));
    }

    private String resolve(String name, Map<String, String> known) {
        var standard = root.path("Parameters").path(name).path("Default");
        if (known.containsKey(name)) {
            return known.getOrDefault(name, "");
        }
        if (HERE.containsKey(name)) {
            return HERE.getOrDefault(name, "");
        }
        if (standard.isMissingNode()) {
            throw new IllegalArgumentException(
                    "the template's reference to " + name + " means nothing on this machine");
        }
        return standard.asText();
    }
}
