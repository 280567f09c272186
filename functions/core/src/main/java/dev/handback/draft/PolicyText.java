package dev.handback.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a policy, grown line by line, each with the reason for it. */
record PolicyText(List<String> lines) {
    PolicyText {
        lines = List.copyOf(lines);
    }

    PolicyText plus(String reason, String line) {
        return plus(List.of("# " + reason, line));
    }

    PolicyText plus(List<String> more) {
        List<String> all = new java.util.ArrayList<>(lines);
        all.addAll(more);
        return new PolicyText(all);
    }

    static String list(List<String> values) {
        return values.stream().map(PolicyText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    static String mapping(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String quoted(String value) {
        return dev.handback.edit.FlowMapping.quoted(value);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
