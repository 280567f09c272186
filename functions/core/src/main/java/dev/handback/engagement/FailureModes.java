package dev.handback.engagement;

import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** What breaks most, and by which alert one learns of it ({@code handoff/failure-modes.yml}). */
public record FailureModes(List<Mode> modes) {
    public FailureModes {
        modes = List.copyOf(modes);
    }

    /** One way in which a component breaks. */
    public record Mode(
            String component, Optional<String> alert, Optional<String> dashboard, Optional<String> runbook) {}

    public static FailureModes read(YamlNode root) {
        return new FailureModes(root.find("modes").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(node -> node
                        .text("component")
                        .map(c -> new Mode(c, node.text("alert"), node.text("dashboard"), node.text("runbook")))
                        .stream())
                .toList());
    }

    /** The alerts that are named for a component, each once. */
    public List<String> alertsOf(String component) {
        return modes.stream()
                .filter(mode -> mode.component().equals(component))
                .flatMap(mode -> mode.alert().stream())
                .distinct()
                .toList();
    }
}
