package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import dev.handback.yaml.Mark;
import java.util.List;

/** The sentence of a paragraph in which a place lies, across the ends of its lines, without what stands in code. */
final class Sentence {
    private static final int MOST_LINES = 20;
    private static final TextPattern BEGINS =
            TextPattern.of("^\\s*(?:[-*+>|]|[0-9]{1,9}[.)]) |^\\s*(?:#|\\||```|~~~|$)");
    private static final TextPattern END = TextPattern.of("[.!?][\"')*_]*(?:\\s|$)");
    private static final TextPattern CODE = TextPattern.of("`[^`]*`");

    private Sentence() {}

    static String around(Document.Text text, Mark mark) {
        List<String> lines = text.lines();
        StringBuilder before = new StringBuilder(lines.get(mark.line() - 1).substring(0, mark.column() - 1));
        for (int line = mark.line(); line > Math.max(1, mark.line() - MOST_LINES) && goesOn(lines, line); line--) {
            before.insert(0, lines.get(line - 2) + " ");
        }
        StringBuilder after = new StringBuilder(lines.get(mark.line() - 1).substring(mark.column() - 1));
        for (int line = mark.line() + 1; line <= mark.line() + MOST_LINES && goesOn(lines, line); line++) {
            after.append(' ').append(lines.get(line - 1));
        }
        return withoutCode(last(before.toString()) + first(after.toString()));
    }

    /** Whether a line belongs to the paragraph of the one above it. */
    private static boolean goesOn(List<String> lines, int line) {
        return line >= 2
                && line <= lines.size()
                && !BEGINS.isIn(lines.get(line - 1))
                && !lines.get(line - 2).isBlank();
    }

    private static String last(String text) {
        List<TextPattern.Found> ends = END.findAll(text);
        return ends.isEmpty() ? text : text.substring(ends.getLast().start() + 1);
    }

    private static String first(String text) {
        List<TextPattern.Found> ends = END.findAll(text);
        return ends.isEmpty() ? text : text.substring(0, ends.getFirst().start());
    }

    private static String withoutCode(String text) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (TextPattern.Found code : CODE.findAll(text)) {
            words.append(text, from, code.start()).append(' ');
            from = code.start() + code.text().length();
        }
        return words.append(text, from, text.length()).toString();
    }
}
