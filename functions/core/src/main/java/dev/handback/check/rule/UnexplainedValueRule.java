package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Commands;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Block;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * RB011: a value that whoever follows a runbook must put into a command, and of which nothing else in it speaks; told at the
 * first one. A word of its name anywhere outside commands is taken for an explanation.
 */
final class UnexplainedValueRule implements DocumentRule {
    private static final int MOST = 200;
    private static final TextPattern POINTED = TextPattern.of("<([A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+){0,5})>");
    private static final TextPattern WORD = TextPattern.of("[a-z]{3,}");
    /** Words that name no value, and those that tools print in pointed brackets themselves. */
    private static final Set<String> SAYING_NOTHING =
            Set.of(("name the your value this here for new old and with from number"
                            + " none null nil unknown pending invalid unset empty missing undefined untagged")
                    .split(" ", -1));

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> Ours.declares(text) && asksForValues(text))
                .flatMap(text -> of(text).stream());
    }

    /** What a block holds is read a second time when it is asked for, so only documents are asked that may have something. */
    private static boolean asksForValues(Document.Text text) {
        return text.lines().stream().anyMatch(line -> line.indexOf('<') >= 0 && POINTED.isIn(line));
    }

    private static Optional<Finding> of(Document.Text text) {
        List<Value> asked = code(text)
                .filter(Commands::is)
                .flatMapToInt(Block::codeLines)
                .distinct()
                .boxed()
                .flatMap(line -> in(text, line))
                .limit(MOST)
                .toList();
        return asked.isEmpty() ? Optional.empty() : unexplained(text, asked);
    }

    private static Optional<Finding> unexplained(Document.Text text, List<Value> asked) {
        String prose =
                prose(text, code(text).flatMapToInt(Block::codeLines).boxed().collect(Collectors.toSet()));
        List<Value> values =
                asked.stream().filter(value -> !value.isExplained(prose)).toList();
        long others = values.stream().map(Value::name).distinct().count() - 1;
        return values.stream().findFirst().map(first -> finding(text, first, (int) others));
    }

    private static Stream<Block> code(Document.Text text) {
        return text.body().blocks().stream().filter(block -> block.type() == Block.Type.CODE);
    }

    private static String prose(Document.Text text, Set<Integer> code) {
        List<String> said = new ArrayList<>();
        for (int line = text.frontMatter().bodyLine(); line <= text.lines().size(); line++) {
            if (!code.contains(line)) {
                said.add(text.lines().get(line - 1));
            }
        }
        return String.join("\n", said).toLowerCase(Locale.ROOT);
    }

    private static Stream<Value> in(Document.Text text, int line) {
        String words = text.lines().get(line - 1);
        boolean noValue = words.indexOf('<') < 0
                || words.contains("</")
                || words.contains("/>")
                || isTag(words, text.lines().get(Math.max(0, line - 2)));
        return (noValue ? List.<TextPattern.Found>of() : POINTED.findAll(words))
                .stream()
                        .filter(found -> !isComparison(words, found))
                        .map(found -> new Value(found.text(), new Mark(line, Math.max(1, found.start()))));
    }

    /** A command begins with no value: what does is a file that is shown, or goes on from the line above. */
    private static boolean isTag(String line, String above) {
        return line.strip().startsWith("<") && !above.endsWith("\\");
    }

    /** {@code a<b and c>d}. */
    private static boolean isComparison(String line, TextPattern.Found found) {
        return found.text().indexOf(' ') >= 0
                && found.start() >= 2
                && Character.isLetterOrDigit(line.charAt(found.start() - 2));
    }

    /** What stands in pointed brackets, and where. */
    private record Value(String name, Mark mark) {

        boolean isExplained(String prose) {
            List<String> words = WORD.findAll(name.toLowerCase(Locale.ROOT)).stream()
                    .map(TextPattern.Found::text)
                    .filter(word -> !SAYING_NOTHING.contains(word))
                    .toList();
            return words.isEmpty() || words.stream().anyMatch(prose::contains);
        }
    }

    private static Finding finding(Document.Text text, Value value, int others) {
        return Finding.of(
                "RB011",
                Places.at(text, value.mark(), value.name()),
                "Nothing says what to put in the place of `<%s>`, or where to find it%s."
                        .formatted(
                                value.name(),
                                Counts.more(
                                        others,
                                        " and the same goes for another one",
                                        " and the same goes for %d others")),
                "Say it among the prerequisites, with the command that prints it");
    }
}
