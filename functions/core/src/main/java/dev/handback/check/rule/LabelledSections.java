package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.markdown.Heading;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a text that begin with a label instead of a heading: {@code **Context** …}, {@code - Decision: …}, {@code ##Context}
 * and a line of its own.
 */
final class LabelledSections {
    private static final String BOLD = "(?:\\*\\*|__)";
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+(?:[-+*>|]\\s++)*+(?:%1$s(?:<u>)?([^*_<>:]{1,60})(?:</u>)?(?::%1$s.*|%1$s\\s*+(?:[:|–—-].*|\\\\?\\s*+))|([^*_<>:`|]{1,60}):.*)|#{1,6}+([^#\\s:][^#:]{0,59}):?\\s*+|([\\p{L} ]{3,30})"
                    .formatted(BOLD));

    private LabelledSections() {}

    /** Their labels, as the headings that they stand for. */
    static List<Heading> of(Document.Text text) {
        Set<Integer> code = text.body().codeLines();
        int first = text.frontMatter().bodyLine();
        return IntStream.rangeClosed(first, text.lines().size())
                .filter(line -> !code.contains(line))
                .boxed()
                .flatMap(line -> label(text.lines().get(line - 1), line))
                .toList();
    }

    private static Stream<Heading> label(String text, int line) {
        Matcher label = LABEL.matcher(text);
        return label.matches() ? Stream.of(new Heading(new Mark(line, 1), 6, name(label), "")) : Stream.empty();
    }

    private static String name(Matcher label) {
        return IntStream.rangeClosed(1, label.groupCount())
                .mapToObj(label::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
