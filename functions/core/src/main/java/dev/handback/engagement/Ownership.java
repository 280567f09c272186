package dev.handback.engagement;

import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What of it another repository needs: the components that its runbooks are for. */
    public Ownership elsewhere(List<Runbook> runbooks) {
        Set<String> named = runbooks.stream()
                .flatMap(runbook -> runbook.component().stream())
                .collect(Collectors.toSet());
        return new Ownership(components.stream()
                .filter(component -> named.contains(component.id()))
                .map(Component::elsewhere)
                .toList());
    }

    public Optional<Component> component(String id) {
        return components.stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }
}
