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

/** Takes a runbook's numbered lists apart into steps. */
final class StepReader {
    private final Document document;
    private final Lines lines;

    StepReader(Document document, Lines lines) {
        this.document = document;
        this.lines = lines;
    }

    List<Step> read(LineRange range) {
        List<Step> steps = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof OrderedList list
                    && range.contains(lines.mark(node.getStartOffset()).line())) {
                list.getChildren().forEach(item -> {
                    if (item instanceof OrderedListItem step) {
                        steps.add(new StepParts(step).toStep(steps.size() + 1));
                    }
                });
            }
        }
        return List.copyOf(steps);
    }

    /** The children of one list item, sorted into what a page shows apart. */
    private static final class StepParts {
        private final StringBuilder html = new StringBuilder();
        private final List<Step.Command> commands = new ArrayList<>();
        private final List<Step.Danger> dangers = new ArrayList<>();
        private String title = "";

        StepParts(OrderedListItem item) {
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
            return new Step(number, title, Sanitizer.clean(html.toString()), commands, dangers);
        }

        private void opening(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof StrongEmphasis bold) {
                title = withoutFullStop(PlainText.of(bold));
                String rest = renderAfter(bold);
                html.append(rest.isBlank() ? "" : "<p>" + rest + "</p>");
            } else {
                title = withoutFullStop(PlainText.of(paragraph));
                html.append(
                        paragraph.getFirstChildAny(com.vladsch.flexmark.ast.Link.class) == null
                                ? ""
                                : render(paragraph));
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
                default -> {
                    if (!isExpect(node)) {
                        html.append(render(node));
                    }
                }
            }
        }

        private void command(FencedCodeBlock code) {
            String text = code.getContentChars().toString().stripTrailing();
            Node before = code.getPrevious();
            if (before != null && isExpect(before) && !commands.isEmpty()) {
                Step.Command last = commands.removeLast();
                commands.add(new Step.Command(last.run(), text, last.language()));
            } else {
                commands.add(new Step.Command(text, "", Outline.language(code)));
            }
        }

        private void quote(BlockQuote quote) {
            String text = PlainText.of(quote);
            if (text.toLowerCase(Locale.ROOT).startsWith("danger")) {
                dangers.add(danger(quote));
            } else {
                html.append(render(quote));
            }
        }

        private static Step.Danger danger(BlockQuote quote) {
            Node paragraph = quote.getFirstChild();
            if (paragraph != null && paragraph.getFirstChild() instanceof StrongEmphasis bold) {
                return new Step.Danger(PlainText.of(bold), Sanitizer.clean(renderAfter(bold)));
            }
            return new Step.Danger("Danger", Sanitizer.clean(render(quote)));
        }

        private static boolean isExpect(Node node) {
            return node instanceof Paragraph
                    && PlainText.of(node).toLowerCase(Locale.ROOT).matches("expect(ed)?( output)?:?");
        }

        private static String render(Node node) {
            return Flexmark.RENDERER.render(node);
        }

        private static String withoutFullStop(String text) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
