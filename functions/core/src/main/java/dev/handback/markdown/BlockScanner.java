package dev.handback.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a document apart into blocks, line by line: first the containers that the line goes on with, then those that it
 * opens, then the leaf that takes the rest. Containers in more than a hundred others are text.
 */
final class BlockScanner {
    private static final int DEEPEST = 100;

    private final String text;
    private final Blocks blocks;
    private final LineCursor line;
    private final LeafScanner leaf;
    private final List<Container> open = new ArrayList<>();
    private int matched;

    BlockScanner(String text, Blocks blocks) {
        this.text = text;
        this.blocks = blocks;
        this.line = new LineCursor(text);
        this.leaf = new LeafScanner(text, blocks, line);
    }

    void scan(Lines lines) {
        for (int i = 0; i < lines.count() && lines.start(i) < text.length(); i++) {
            line.begin(lines.start(i), lines.end(i));
            line();
        }
        leaf.close();
    }

    private void line() {
        matched = 0;
        while (matched < open.size() && open.get(matched).continues(line)) {
            matched++;
        }
        if (isMatched() && leaf.goesOn()) {
            return;
        }
        if (!isMatched() && !leaf.isParagraph()) {
            leaf.close();
        }
        while (!line.isBlank() && opensContainer()) {
            matched = open.size();
        }
        rest();
    }

    private boolean isMatched() {
        return matched == open.size();
    }

    private void rest() {
        if (line.isBlank()) {
            leaf.close();
            closeUnmatched();
        } else if (leaf.opens(isMatched())) {
            closeUnmatched();
            leave();
            leaf.open();
        } else if (leaf.isParagraph()) {
            leaf.append(isMatched());
        } else {
            closeUnmatched();
            boolean first = !open.isEmpty() && tip().isEmptyItem();
            leave();
            leaf.begin(first);
        }
    }

    /** Before something that is no item is put into the innermost container: a list holds nothing else. */
    private void leave() {
        if (!open.isEmpty() && tip().kind == Container.Kind.LIST) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            tip().fill();
        }
    }

    private Container tip() {
        return open.getLast();
    }

    private void closeUnmatched() {
        open.subList(matched, open.size()).clear();
    }

    private boolean opensContainer() {
        if (line.isIndented() || open.size() >= 2 * DEEPEST) {
            return false;
        }
        char c = line.character();
        if (c == '>') {
            return quote();
        }
        if (c == '[' && footnoteEnd() > 0) {
            return footnote();
        }
        boolean marker = c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9');
        return marker && !isRule(c) && item();
    }

    /** A line of dashes is a rule, or underlines a paragraph. */
    private boolean isRule(char c) {
        boolean underlined = leaf.isParagraph() && isMatched() && LineForm.underline(text, line.next(), line.end()) > 0;
        return underlined || ((c == '-' || c == '*') && LineForm.isRule(text, line.next(), line.end()));
    }

    private boolean quote() {
        blockBefore(Block.Type.QUOTE);
        open.add(Container.quote());
        line.skipPast(1);
        line.skipColumns(1);
        return true;
    }

    private boolean footnote() {
        int length = footnoteEnd() - line.next();
        closeUnmatched();
        leaf.close();
        leave();
        open.add(Container.footnote());
        line.skipPast(length);
        return true;
    }

    private int footnoteEnd() {
        int end = text.startsWith("[^", line.next()) ? References.labelEnd(text, line.next()) : -1;
        boolean inLine = end > 0 && end < line.end() && text.charAt(end) == ':';
        return inLine ? end + 1 : -1;
    }

    private boolean item() {
        Optional<ListMarker> found = ListMarker.at(text, line.next(), line.end());
        boolean belowParagraph = leaf.isParagraph() && isMatched();
        if (found.isEmpty() || (belowParagraph && !found.get().first())) {
            return false;
        }
        ListMarker marker = found.get();
        closeUnmatched();
        if (open.isEmpty() || !tip().isListOf(marker.type())) {
            matched = open.size();
            blockBefore(marker.isOrdered() ? Block.Type.ORDERED_LIST : Block.Type.BULLET_LIST);
            open.add(Container.list(marker.type()));
        }
        leaf.close();
        open.add(Container.item(width(marker)));
        return true;
    }

    /** Takes the marker and the white space behind it, and tells how far the item's lines are indented. */
    private int width(ListMarker marker) {
        int before = line.indent();
        line.skipPast(marker.length());
        int after = line.indent();
        boolean far = after < 1 || after > 4 || line.isBlank();
        line.skipColumns(far ? Math.min(after, 1) : after);
        return before + marker.length() + (far ? 1 : after);
    }

    private void blockBefore(Block.Type type) {
        leaf.close();
        closeUnmatched();
        leave();
        blocks.add(type, line.next(), "");
    }
}
