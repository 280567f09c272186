package dev.handback.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A parsed Markdown text.
 *
 * <pre>{@code
 * Markdown text = Markdown.parse("# Roll back\n\nSee [deploy](deploy.md).", 1);
 * text.headings(); // [Roll back]
 * text.links(); // [deploy.md on line 3]
 * }</pre>
 */
public final class Markdown {
    private final String text;
    private final Lines lines;
    private final Outline outline;
    private final Supplier<List<Section>> sections = Lazy.of(this::readSections);
    private final Supplier<Document> document = Lazy.of(this::parse);

    private Markdown(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.outline = Scanner.scan(text, lines);
    }

    /**
     * Reads a text; every text is Markdown.
     *
     * @param firstLine the line of the file on which the text begins
     */
    public static Markdown parse(String text, int firstLine) {
        return new Markdown(text, new Lines(text, firstLine));
    }

    public List<Heading> headings() {
        return outline.headings();
    }

    public List<Link> links() {
        return outline.links();
    }

    public List<Block> blocks() {
        return outline.blocks();
    }

    /** The lines of all code blocks, from 1, their fences among them. */
    public Set<Integer> codeLines() {
        return blocks().stream().flatMapToInt(Block::codeLines).boxed().collect(Collectors.toSet());
    }

    /** The opening tags of the HTML that is written in it, in the order of the text; none of comments or code. */
    public List<HtmlTag> tags() {
        return outline.tags();
    }

    /** Where code fences open that nothing closes before their list item, quote or text ends. */
    public List<Mark> unclosedFences() {
        return outline.unclosedFences();
    }

    /** What a link may name after its {@code #}: the headings' anchors and the ids written in HTML. */
    public Set<String> anchors() {
        return outline.anchors();
    }

    /** The text of the first heading of level 1, or of the first heading where there is none of level 1. */
    public Optional<String> title() {
        return headings().stream()
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> headings().stream().findFirst())
                .map(Heading::text)
                .filter(text -> !text.isBlank());
    }

    /** A section for each heading, in the order of the text. */
    public List<Section> sections() {
        return sections.get();
    }

    /** The numbered steps on these lines: the items of the ordered lists that are no part of another list. */
    public List<Step> steps(LineRange range, LinkTargets targets) {
        return new StepReader(prepared(), lines, targets).read(range);
    }

    /** The whole text as sanitised HTML. */
    public String html(LinkTargets targets) {
        return Sanitizer.clean(Flexmark.RENDERER.render(prepared()), targets);
    }

    /** The whole text without its first heading of level 1, which a page shows as its title. */
    public String htmlWithoutTitle(LinkTargets targets) {
        return Sanitizer.cleanWithoutTitle(Flexmark.RENDERER.render(prepared()), targets);
    }

    /** The sorts of block that stand on these lines at the top, not inside another block; headings are left out. */
    public List<TopBlock> topBlocks(LineRange range) {
        List<TopBlock> blocks = new ArrayList<>();
        for (Node node : document.get().getChildren()) {
            int line = lines.mark(node.getStartOffset()).line();
            if (range.contains(line)) {
                blocks.add(new TopBlock(line, node instanceof com.vladsch.flexmark.ast.OrderedList));
            }
        }
        return List.copyOf(blocks);
    }

    /** A block that stands in no other one. */
    public record TopBlock(int line, boolean orderedList) {}

    /** Whether it has footnotes: they stand at the end of the whole text and of no part of it. */
    public boolean hasFootnotes() {
        return document.get().getChildOfType(com.vladsch.flexmark.ext.footnotes.FootnoteBlock.class) != null;
    }

    /** The footnotes as sanitised HTML, numbered as parts that are rendered after them number them; empty without any. */
    public String footnotes(LinkTargets targets) {
        String html = hasFootnotes() ? Flexmark.RENDERER.render(prepared()) : "";
        int at = html.lastIndexOf("<div class=\"footnotes\">");
        return at < 0 ? "" : Sanitizer.clean(html.substring(at), targets);
    }

    /** The blocks that begin on these lines as sanitised HTML. */
    public String html(LineRange range, LinkTargets targets) {
        StringBuilder html = new StringBuilder();
        for (Node node : prepared().getChildren()) {
            if (range.contains(lines.mark(node.getStartOffset()).line())) {
                html.append(Flexmark.PARTS.render(node));
            }
        }
        return Sanitizer.clean(html.toString(), targets);
    }

    private Document prepared() {
        return document.get();
    }

    /** Only HTML and steps need a tree. */
    private Document parse() {
        return HeadingIds.on(Flexmark.PARSER.parse(text), headings(), lines);
    }

    private List<Section> readSections() {
        return new SectionReader(outline, lines.end()).read();
    }
}
