package dev.handback.edit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A YAML mapping on one line: {@code {on: 2026-11-04, by: joao}}. */
public record FlowMapping(List<String> pairs) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w./-]*|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TAKEN = Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    public FlowMapping {
        pairs = List.copyOf(pairs);
    }

    public static FlowMapping empty() {
        return new FlowMapping(List.of());
    }

    /** The same mapping with a value more, in quotes where YAML needs them. */
    public FlowMapping with(String key, String value) {
        boolean plain = PLAIN.matcher(value).matches() && !TAKEN.matcher(value).matches();
        return plus(key, plain ? value : quoted(value));
    }

    /** The same mapping with a value more that stays text, whatever it looks like. */
    public FlowMapping withText(String key, String value) {
        return plus(key, quoted(value));
    }

    private FlowMapping plus(String key, String written) {
        return new FlowMapping(
                Stream.concat(pairs.stream(), Stream.of(key + ": " + written)).toList());
    }

    /** A text in the quotes of YAML. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", pairs) + "}";
    }
}
