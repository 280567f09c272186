package dev.handback.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a value that fills the rest of its line: a word, a text, one in quotes without escapes, or a list of these. */
final class PlainValue {
    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private PlainValue() {}

    /** The value; nothing where it is anything else. */
    static Optional<YamlNode> read(String text, Mark mark) {
        return switch (text.charAt(0)) {
            case '"', '\'' -> quoted(text, mark);
            case '[' -> list(text, mark);
            default -> isWord(text.charAt(0)) && isPlain(text) ? Optional.of(scalar(text, mark)) : Optional.empty();
        };
    }

    private static Optional<YamlNode> quoted(String text, Mark mark) {
        int end = text.length() - 1;
        boolean closed = end > 0 && text.indexOf(text.charAt(0), 1) == end && text.indexOf('\\') < 0;
        return closed
                ? Optional.of(new YamlNode.Scalar(mark, text.substring(1, end), YamlNode.Type.TEXT))
                : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return !text.endsWith(":") && !text.contains(": ") && !text.contains(" #");
    }

    private static YamlNode scalar(String text, Mark mark) {
        return new YamlNode.Scalar(mark, text, NodeTree.type(RESOLVER.resolve(text, true)));
    }

    private static Optional<YamlNode> list(String text, Mark mark) {
        List<YamlNode> values = new ArrayList<>();
        int end = text.length() - 1;
        for (int at = 1; at < end; ) {
            int comma = text.indexOf(',', at);
            int stop = comma < 0 ? end : comma;
            int begin = at + beginning(text.substring(at, stop));
            String word = text.substring(begin, Math.max(begin, stop)).stripTrailing();
            if (word.isEmpty() || !word.chars().allMatch(c -> isWord((char) c) || c == ' ')) {
                return Optional.empty();
            }
            values.add(scalar(word, new Mark(mark.line(), mark.column() + begin)));
            at = stop + 1;
        }
        return text.charAt(end) == ']' && text.charAt(Math.max(0, end - 1)) != ','
                ? Optional.of(new YamlNode.Sequence(mark, values))
                : Optional.empty();
    }

    private static int beginning(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '/'
                || c == '.'
                || c == '~'
                || c > '\u00A0';
    }
}
