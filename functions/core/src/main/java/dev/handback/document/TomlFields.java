package dev.handback.document;

import dev.handback.yaml.YamlReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fields of TOML front matter that stand on one line each, before its first table. */
final class TomlFields {
    static final Pattern FENCE = Pattern.compile("\\+\\+\\+\\s*");
    private static final Pattern TABLE = Pattern.compile("\\s*\\[.*");
    private static final Pattern FIELD = Pattern.compile("\\s*([A-Za-z][\\w-]*)\\s*=\\s*"
            + "(\"(?:[^\"\\\\]|\\\\[\"\\\\nt])*+\"|'[^']*+'|\\[[^\\[\\]{}#]*+\\]|[\\w.:+-]++)\\s*(?:#.*)?");

    private TomlFields() {}

    /** The front matter of lines that begin with its fence. */
    static FrontMatter of(List<String> lines) {
        int end = IntStream.range(1, lines.size())
                .filter(line -> FENCE.matcher(lines.get(line)).matches())
                .findFirst()
                .orElse(0);
        return end == 0
                ? new FrontMatter.Absent()
                : new FrontMatter.Toml(YamlReader.read(yaml(lines.subList(1, end)), 2), end + 2);
    }

    /** Line by line, so that places stay what they are. */
    private static String yaml(List<String> lines) {
        int tables = (int)
                lines.stream().takeWhile(line -> !TABLE.matcher(line).matches()).count();
        return lines.stream()
                .limit(tables)
                .map(FIELD::matcher)
                .map(field -> field.matches() ? field.group(1) + ": " + field.group(2) : "")
                .collect(Collectors.joining("\n"));
    }
}
