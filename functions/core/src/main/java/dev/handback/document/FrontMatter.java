package dev.handback.document;

import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The YAML between two lines {@code ---} at the very top of a Markdown file, or the TOML between two {@code +++}. */
public sealed interface FrontMatter {
    /** There is none. */
    record Absent() implements FrontMatter {}

    /** It begins and never ends. */
    record Unclosed() implements FrontMatter {}

    /**
     * It is there.
     *
     * @param bodyLine the line after its end
     */
    record Present(YamlResult yaml, int bodyLine) implements FrontMatter {}

    /**
     * It is there in TOML, as Hugo has it: read as far as a value stands on a line, and never changed.
     *
     * @param yaml the same in YAML
     */
    record Toml(YamlResult yaml, int bodyLine) implements FrontMatter {}

    /** Its keys and values; an empty mapping where there is none, or none that can be read. */
    default YamlNode fields() {
        return yaml().map(YamlResult.Parsed::root).orElseGet(() -> new YamlNode.Mapping(Mark.START, List.of()));
    }

    private Optional<YamlResult.Parsed> yaml() {
        Optional<YamlResult> yaml = switch (this) {
            case Present present -> Optional.of(present.yaml());
            case Toml toml -> Optional.of(toml.yaml());
            default -> Optional.empty();
        };
        return yaml.filter(YamlResult.Parsed.class::isInstance).map(YamlResult.Parsed.class::cast);
    }

    /** Whether there is front matter that can be read, and it is a mapping. */
    default boolean isReadable() {
        return this instanceof Present present
                && present.yaml() instanceof YamlResult.Parsed parsed
                && parsed.root() instanceof YamlNode.Mapping;
    }

    /** Whether there is front matter of which nothing can be told. */
    default boolean isBroken() {
        return !(this instanceof Absent || this instanceof Toml) && !isReadable();
    }

    /** The line on which the document itself begins. */
    default int bodyLine() {
        return switch (this) {
            case Present present -> present.bodyLine();
            case Toml toml -> toml.bodyLine();
            case Absent ignored -> 1;
            case Unclosed ignored -> 1;
        };
    }

    /** Finds the front matter of a file's lines. */
    static FrontMatter of(List<String> lines) {
        return Reading.of(lines);
    }

    /** How front matter is told from a rule across the page. */
    final class Reading {
        private static final Pattern FENCE = Pattern.compile("---\\s*");
        private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)\\s*");
        private static final Pattern KEY = Pattern.compile("\\s*(#.*|[\\w\"'.-]+\\s*:(\\s.*)?)");

        private Reading() {}

        private static FrontMatter of(List<String> lines) {
            if (!lines.isEmpty() && TomlFields.FENCE.matcher(lines.getFirst()).matches()) {
                return TomlFields.of(lines);
            }
            if (lines.isEmpty() || !FENCE.matcher(lines.getFirst()).matches()) {
                return new Absent();
            }
            for (int i = 1; i < lines.size(); i++) {
                if (END.matcher(lines.get(i)).matches()) {
                    return looksLikeKeys(lines, i) ? present(lines, i) : new Absent();
                }
            }
            return firstWords(lines).filter(line -> KEY.matcher(line).matches()).isPresent()
                    ? new Unclosed()
                    : new Absent();
        }

        private static FrontMatter present(List<String> lines, int end) {
            String yaml = String.join("\n", lines.subList(1, end));
            return new Present(YamlReader.read(yaml, 2), end + 2);
        }

        private static boolean looksLikeKeys(List<String> lines, int end) {
            return end == 1
                    || lines.subList(1, end).stream()
                            .anyMatch(line -> KEY.matcher(line).matches());
        }

        private static Optional<String> firstWords(List<String> lines) {
            return lines.stream().skip(1).filter(line -> !line.isBlank()).findFirst();
        }
    }
}
