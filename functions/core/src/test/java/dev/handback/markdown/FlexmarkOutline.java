package dev.handback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One walk over the parsed document that notes all that rules and pages ask for. */
final class FlexmarkOutline {
    final List<Heading> headings = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<HtmlTag> tags = new ArrayList<>();
    final List<Mark> unclosedFences = new ArrayList<>();
    final Set<String> anchors = new HashSet<>();
    final IdentityHashMap<Node, String> headingIds = new IdentityHashMap<>();

    private final Lines lines;
    private final Document document;
    private final Slugs slugs = new Slugs();

    FlexmarkOutline(Document document, Lines lines) {
        this.document = document;
        this.lines = lines;
        visit(document);
    }

    private void visit(Node node) {
        switch (node) {
            case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
            case com.vladsch.flexmark.ast.Link link -> link(link, link.getUrl(), false);
            case Image image -> link(image, image.getUrl(), true);
            case LinkRef ref -> reference(ref, false);
            case ImageRef ref -> reference(ref, true);
            case AutoLink auto -> link(auto, auto.getText(), false);
            case HtmlInline html -> html(html);
            case HtmlBlock html -> {
                html(html);
                block(html, Block.Type.HTML);
            }
            default -> plainBlock(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void plainBlock(Node node) {
        switch (node) {
            case FencedCodeBlock code -> fence(code);
            case IndentedCodeBlock code -> code(code, code.getContentChars().toString(), "");
            case OrderedList list -> block(list, Block.Type.ORDERED_LIST);
            case BulletList list -> block(list, Block.Type.BULLET_LIST);
            case BlockQuote quote -> block(quote, Block.Type.QUOTE);
            case TableBlock table -> block(table, Block.Type.TABLE);
            case Paragraph paragraph -> block(paragraph, Block.Type.PARAGRAPH);
            default -> {}
        }
    }

    /** The first word behind the opening fence. */
    static String language(FencedCodeBlock code) {
        String info = code.getInfo().unescape().strip();
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }

    private void fence(FencedCodeBlock code) {
        code(code, code.getContentChars().toString(), language(code));
        if (code.getClosingMarker().isEmpty()) {
            unclosedFences.add(lines.mark(code.getStartOffset()));
        }
    }

    private void code(Node node, String text, String language) {
        blocks.add(new Block(lines.mark(node.getStartOffset()), Block.Type.CODE, language, () -> text)
                .withCodeUntil(lines.mark(end(node)).line()));
    }

    private static int end(Node node) {
        boolean fenced = node instanceof FencedCodeBlock;
        BasedSequence last =
                fenced ? node.getChars().trimEOL() : node.getChars().trimEnd();
        return last.getEndOffset();
    }

    private void block(Node node, Block.Type type) {
        boolean plain = type == Block.Type.PARAGRAPH;
        blocks.add(new Block(lines.mark(node.getStartOffset()), type, "", () -> plain ? PlainText.of(node) : ""));
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        String text = PlainText.of(node);
        String anchor = slugs.next(text);
        anchors.add(anchor);
        headingIds.put(node, anchor);
        headings.add(new Heading(lines.mark(node.getStartOffset()), node.getLevel(), text, anchor));
    }

    private void link(Node node, CharSequence target, boolean image) {
        links.add(new Link(lines.mark(node.getStartOffset()), Escaping.unescapeString(target), image));
    }

    private void reference(RefNode node, boolean image) {
        Reference reference = node.getReferenceNode(document);
        if (reference != null) {
            link(node, reference.getUrl(), image);
        }
    }

    private void html(Node node) {
        List<HtmlTag> found =
                HtmlReader.tags(node.getChars().toString(), offset -> lines.mark(node.getStartOffset() + offset));
        tags.addAll(found);
        for (HtmlTag tag : found) {
            tag.find("id").ifPresent(anchors::add);
            tag.find("name").ifPresent(anchors::add);
            tag.link().ifPresent(links::add);
        }
    }
}
