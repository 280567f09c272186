package dev.handback.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a runbook's numbered lists apart into steps. */
final class StepReader {
    private static final Pattern EXPECT = Pattern.compile("expect(ed)?( output)?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNOUNCE = Pattern.compile(
            "(expect|you (should )?see|the (expected )?output|(expected|example|sample) output)\\b[^\n]*:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWN =
            Pattern.compile("|te?xt|plaintext|output|json|ya?ml", Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final Lines lines;
    private final LinkTargets targets;

    StepReader(Document document, Lines lines, LinkTargets targets) {
        this.document = document;
        this.lines = lines;
        this.targets = targets;
    }

    List<Step> read(LineRange range) {
        List<Step> steps = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof OrderedList list
                    && range.contains(lines.mark(node.getStartOffset()).line())) {
                list.getChildren().forEach(item -> {
                    if (item instanceof OrderedListItem step) {
                        steps.add(new StepParts(step, targets).toStep(steps.size() + 1));
                    }
                });
            }
        }
        return List.copyOf(steps);
    }

    /** The children of one list item, sorted into what a page shows apart. */
    private static final class StepParts {
        private final LinkTargets targets;
        private final List<Step.Part> parts = new ArrayList<>();
        private String title = "";

        StepParts(OrderedListItem item, LinkTargets targets) {
            this.targets = targets;
            boolean first = true;
            for (Node child : item.getChildren()) {
                if (first && child instanceof Paragraph paragraph) {
                    opening(paragraph);
                } else {
                    block(child);
                }
                first = false;
            }
        }

        Step toStep(int number) {
            return new Step(number, title, parts);
        }

        private void opening(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof StrongEmphasis bold) {
                title = withoutFullStop(PlainText.of(bold));
                String rest = renderAfter(bold);
                words(rest.isBlank() ? "" : "<p>" + rest + "</p>");
            } else {
                title = withoutFullStop(PlainText.of(paragraph));
                boolean more = paragraph.getFirstChildAny(
                                com.vladsch.flexmark.ast.Link.class,
                                com.vladsch.flexmark.ast.LinkRef.class,
                                com.vladsch.flexmark.ast.Image.class,
                                com.vladsch.flexmark.ast.AutoLink.class)
                        != null;
                words(more ? render(paragraph) : "");
            }
        }

        private void words(String html) {
            String clean = Sanitizer.clean(html, targets);
            if (!clean.isBlank()) {
                parts.add(new Step.Words(clean));
            }
        }

        private static String renderAfter(Node node) {
            StringBuilder rest = new StringBuilder();
            for (Node next = node.getNext(); next != null; next = next.getNext()) {
                rest.append(render(next));
            }
            return rest.toString().strip();
        }

        private void block(Node node) {
            switch (node) {
                case FencedCodeBlock code -> command(code);
                case BlockQuote quote -> quote(quote);
                default -> words(isExpect(node) && node.getNext() instanceof FencedCodeBlock ? "" : render(node));
            }
        }

        private void command(FencedCodeBlock code) {
            String text = code.getContentChars().toString().stripTrailing();
            Node before = code.getPrevious();
            if (before != null
                    && isExpect(before)
                    && !parts.isEmpty()
                    && parts.getLast() instanceof Step.Command last) {
                parts.removeLast();
                parts.add(new Step.Command(last.run(), text, last.language()));
            } else {
                parts.add(isOutput(code) ? new Step.Output(text) : new Step.Command(text, "", language(code)));
            }
        }

        private void quote(BlockQuote quote) {
            String text = PlainText.of(quote).toLowerCase(Locale.ROOT);
            if (text.startsWith("danger")) {
                parts.add(new Step.Danger(warningTitle(quote, "Danger"), warning(quote)));
            } else if (text.matches("(?s)(care|caution|careful|warning)\\b.*")) {
                parts.add(new Step.Care(warningTitle(quote, "Care"), warning(quote)));
            } else {
                words(render(quote));
            }
        }

        /** The bold words after "Danger:", where the author gave the warning a title of its own. */
        private static String warningTitle(BlockQuote quote, String word) {
            Node paragraph = quote.getFirstChild();
            String title = paragraph != null && paragraph.getFirstChild() instanceof StrongEmphasis bold
                    ? PlainText.of(bold)
                    : word;
            String rest = title.replaceFirst("(?i)^(danger|care|caution|careful|warning)\\s*[:.!–-]?\\s*", "");
            return withoutFullStop(rest);
        }

        private String warning(BlockQuote quote) {
            Node paragraph = quote.getFirstChild();
            if (paragraph == null || !(paragraph.getFirstChild() instanceof StrongEmphasis bold)) {
                return Sanitizer.clean(render(quote).replaceAll("</?blockquote>", ""), targets);
            }
            StringBuilder html = new StringBuilder("<p>" + renderAfter(bold) + "</p>");
            for (Node next = paragraph.getNext(); next != null; next = next.getNext()) {
                html.append(render(next));
            }
            return Sanitizer.clean(html.toString(), targets);
        }

        /** The first word behind the opening fence. */
        private static String language(FencedCodeBlock code) {
            String info = code.getInfo().unescape().strip();
            int space = info.indexOf(' ');
            return space < 0 ? info : info.substring(0, space);
        }

        private static boolean isOutput(FencedCodeBlock code) {
            return SHOWN.matcher(language(code)).matches()
                    && code.getPrevious() instanceof Paragraph words
                    && ANNOUNCE.matcher(PlainText.of(words)).matches();
        }

        private static boolean isExpect(Node node) {
            return node instanceof Paragraph
                    && EXPECT.matcher(PlainText.of(node)).matches();
        }

        private static String render(Node node) {
            return Flexmark.PARTS.render(node);
        }

        private static String withoutFullStop(String text) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
