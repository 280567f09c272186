package dev.handback.markdown;

/** Takes what is left of a line when its containers are known: headings, code, HTML, tables, paragraphs. */
final class LeafScanner {
    private static final OpenLeaf NONE = new OpenLeaf.None();

    private final String text;
    private final Blocks blocks;
    private final LineCursor line;
    private OpenLeaf leaf = NONE;

    /** Where the last line of the open code begins. */
    private int lastCode;

    /** What the line begins, as found by {@link #opens}. */
    private Opening opening = Opening.NOTHING;

    private int size;
    private HtmlBlockForm html = HtmlBlockForm.NONE;

    /** What a line can begin besides a paragraph. */
    private enum Opening {
        NOTHING,
        HEADING,
        UNDERLINE,
        FENCE,
        HTML,
        RULE,
        CODE
    }

    LeafScanner(String text, Blocks blocks, LineCursor line) {
        this.text = text;
        this.blocks = blocks;
        this.line = line;
    }

    boolean isParagraph() {
        return leaf instanceof OpenLeaf.Words;
    }

    /** Gives the line to code or HTML that goes on; tells whether it took it. */
    boolean goesOn() {
        return switch (leaf) {
            case OpenLeaf.Fence fence -> fence(fence);
            case OpenLeaf.Indented code -> indented(code);
            case OpenLeaf.Html block -> html(block);
            default -> false;
        };
    }

    /** Whether the line begins a leaf other than a paragraph. */
    boolean opens(boolean matched) {
        opening = line.isIndented()
                ? (isParagraph() ? Opening.NOTHING : Opening.CODE)
                : opening(line.character(), isParagraph() && matched);
        return opening != Opening.NOTHING;
    }

    /** Begins what was found. */
    void open() {
        if (opening == Opening.UNDERLINE) {
            underline();
            return;
        }
        close();
        switch (opening) {
            case HEADING -> heading();
            case FENCE -> openFence();
            case HTML -> openHtml();
            case CODE -> openCode();
            default -> {}
        }
    }

    /** Begins a paragraph. */
    void begin(boolean firstOfItem) {
        if (leaf instanceof OpenLeaf.Table) {
            row(line.next(), line.end());
            return;
        }
        LeafText words = new LeafText(text);
        int start = line.next() + (firstOfItem ? taskBox() : 0);
        words.add(start, LineForm.trimmedEnd(text, start, line.end()));
        leaf = new OpenLeaf.Words(words);
    }

    /** Adds the line to the paragraph, which a row of dashes makes a table. */
    void append(boolean matched) {
        LeafText words = ((OpenLeaf.Words) leaf).text();
        int end = LineForm.trimmedEnd(text, line.next(), line.end());
        if (matched && !line.isIndented() && isTable(words, end)) {
            table(words);
        } else {
            words.add(line.next(), end);
        }
    }

    void close() {
        switch (leaf) {
            case OpenLeaf.Words words -> blocks.paragraph(words.text());
            case OpenLeaf.Fence fence -> {
                blocks.unclosed(fence.start());
                end(fence.block(), fence.code().toString());
            }
            case OpenLeaf.Indented code ->
                end(code.block(), code.code().toString().stripTrailing() + "\n");
            case OpenLeaf.Html block -> blocks.html(block.text());
            default -> {}
        }
        leaf = NONE;
    }

    private Opening opening(char c, boolean below) {
        int at = line.next();
        int end = line.end();
        size = switch (c) {
            case '#' -> LineForm.headingLevel(text, at, end);
            case '`', '~' -> LineForm.fence(text, at, end);
            case '=', '-' -> below ? LineForm.underline(text, at, end) : 0;
            default -> 0;
        };
        if (size > 0) {
            return c == '#' ? Opening.HEADING : c == '`' || c == '~' ? Opening.FENCE : underlined();
        }
        if (c == '<') {
            html = HtmlBlockForm.of(text.substring(at, end));
            boolean none = html == HtmlBlockForm.NONE || (html == HtmlBlockForm.TAG && isParagraph());
            return none ? Opening.NOTHING : Opening.HTML;
        }
        boolean rule = (c == '-' || c == '*' || c == '_') && LineForm.isRule(text, at, end);
        return rule ? Opening.RULE : Opening.NOTHING;
    }

    /** A paragraph of definitions only has nothing to underline. */
    private Opening underlined() {
        LeafText words = blocks.withoutDefinitions(((OpenLeaf.Words) leaf).text());
        leaf = new OpenLeaf.Words(words);
        return words.isEmpty() ? Opening.NOTHING : Opening.UNDERLINE;
    }

    private void underline() {
        LeafText words = ((OpenLeaf.Words) leaf).text();
        blocks.heading(words.start(), words, size);
        leaf = NONE;
    }

    private void heading() {
        int start = LineForm.skipSpaces(text, line.next() + size, line.end());
        int end = LineForm.trimmedEnd(text, start, line.end());
        int close = end;
        while (close > start && text.charAt(close - 1) == '#') {
            close--;
        }
        boolean closing = close == start || LineForm.isSpace(text.charAt(close - 1));
        end = closing ? LineForm.trimmedEnd(text, start, close) : end;
        blocks.heading(line.next(), LeafText.of(text, Math.min(start, end), end), size);
    }

    private void end(int block, String code) {
        blocks.endCode(block, lastCode);
        blocks.texts.put(block, code);
    }

    private void openFence() {
        lastCode = line.next();
        String info = Inlines.unescaped(text.substring(line.next() + size, line.end()))
                .strip();
        int space = info.indexOf(' ');
        int block = blocks.add(Block.Type.CODE, line.next(), space < 0 ? info : info.substring(0, space));
        leaf = new OpenLeaf.Fence(line.next(), line.character(), size, line.indent(), block, new StringBuilder());
    }

    private boolean fence(OpenLeaf.Fence fence) {
        if (fence.isClosedBy(text, line)) {
            lastCode = line.next();
            end(fence.block(), fence.code().toString());
            leaf = NONE;
        } else {
            code(fence.code(), fence.indent());
        }
        return true;
    }

    private void openCode() {
        leaf = new OpenLeaf.Indented(blocks.add(Block.Type.CODE, line.next(), ""), new StringBuilder());
        goesOn();
    }

    private boolean indented(OpenLeaf.Indented code) {
        if (!line.isIndented() && !line.isBlank()) {
            close();
            return false;
        }
        code(code.code(), 4);
        return true;
    }

    private void code(StringBuilder code, int indent) {
        lastCode = line.isBlank() && leaf instanceof OpenLeaf.Indented ? lastCode : line.at();
        if (blocks.texts.areWanted()) {
            line.skipColumns(indent);
            code.append(text, line.at(), line.end()).append('\n');
        }
    }

    private void openHtml() {
        if (html != HtmlBlockForm.COMMENT) {
            blocks.add(Block.Type.HTML, line.next(), "");
        }
        leaf = new OpenLeaf.Html(html, new LeafText(text));
        goesOn();
    }

    private boolean html(OpenLeaf.Html block) {
        if (block.form().endsWithEmptyLine() && line.isBlank()) {
            close();
            return false;
        }
        block.text().add(line.at(), line.end());
        if (block.form().endsIn(text.substring(line.at(), line.end()))) {
            close();
        }
        return true;
    }

    private boolean isTable(LeafText words, int end) {
        return TableRow.isDelimiter(text, line.next(), end)
                && TableRow.cells(text, line.next(), end) == TableRow.cells(text, words.lastStart(), words.lastEnd());
    }

    private void table(LeafText words) {
        int start = words.lastStart();
        int end = words.lastEnd();
        words.removeLast();
        blocks.paragraph(words);
        blocks.add(Block.Type.TABLE, start, "");
        leaf = new OpenLeaf.Table();
        row(start, end);
    }

    private void row(int start, int end) {
        for (int from = start; from < end; ) {
            int bar = TableRow.nextBar(text, from, end);
            blocks.words(LeafText.of(text, from, bar), Leaf.NO_BLOCK);
            from = bar + 1;
        }
    }

    private int taskBox() {
        int at = line.next();
        boolean box = text.startsWith("[ ] ", at) || text.startsWith("[x] ", at) || text.startsWith("[X] ", at);
        return box && LineForm.skipSpaces(text, at + 4, line.end()) < line.end() ? 4 : 0;
    }
}
