package dev.handback.document;

import dev.handback.markdown.Block;
import java.util.List;

/** Tells the lines of a text that show something from those that say it: code, comments, and quotes behind a colon. */
final class Example {
    private final Document.Text text;
    private final List<String> lines;

    Example(Document.Text text) {
        this.text = text;
        this.lines = text.lines();
    }

    /** Whether this line, counted from 1, only shows something. */
    boolean holds(int line) {
        return isComment(line)
                || isQuoted(line)
                || text.body().blocks().stream()
                        .anyMatch(block -> block.type() == Block.Type.CODE && isIn(block, line));
    }

    private boolean isIn(Block code, int line) {
        int first = code.mark().line();
        if (line < first) {
            return false;
        }
        String whole = lines.get(first - 1);
        String opening = whole.substring(Math.min(code.mark().column() - 1, whole.length()));
        int fences = opening.startsWith("```") || opening.startsWith("~~~") ? 2 : 0;
        return line < first + code.text().lines().count() + fences;
    }

    private boolean isComment(int line) {
        for (int above = line - 1; above >= text.frontMatter().bodyLine(); above--) {
            String other = lines.get(above - 1);
            if (other.contains("-->")) {
                return false;
            } else if (other.contains("<!--")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in a quote that a line such as {@code For example:} leads to. */
    private boolean isQuoted(int line) {
        int above = line;
        while (above > 0 && lines.get(above - 1).stripLeading().startsWith(">")) {
            above--;
        }
        boolean quote = above < line;
        while (above > 0 && lines.get(above - 1).isBlank()) {
            above--;
        }
        return quote && above > 0 && lines.get(above - 1).strip().endsWith(":");
    }
}
