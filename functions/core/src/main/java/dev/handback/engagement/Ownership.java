package dev.handback.engagement;

import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The components and who owns them ({@code handoff/ownership.yml}). */
public record Ownership(List<Component> components) {
    public Ownership {
        components = List.copyOf(components);
    }

    public static Ownership read(YamlNode root) {
        return new Ownership(root.find("components").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(node -> Component.read(node).stream())
                .toList());
    }

    public Optional<Component> component(String id) {
        return components.stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }
}
