package dev.handback.markdown;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated Markdown, as people write it: blocks with empty lines between them, nested in lists and quotes. */
final class MarkdownTexts {
    private static final Arbitrary<String> WORDS = Arbitraries.of(
            "Restart the *pod*",
            "see [the guide](guide.md)",
            "[with a title](<a-b.md> \"so\")",
            "![picture](p.png)",
            "[![badge](b.svg)](ci.md#top)",
            "`code [no](link)`",
            "**bold `x`** and __bold__",
            "snake_case_name",
            "a \\[no link\\](x.md)",
            "[known] and [known][] and [text][known]",
            "[unknown] here",
            "<https://example.org/a>",
            "<b id=\"spot\">bold</b>",
            "<a href='other.md'>other</a>",
            "&copy; &amp; &#35;",
            "5 * 3 * 2",
            "2 < 3 and a > b",
            "``two ` ticks``",
            "(parentheses [in](a_(b).md) them)",
            "an `unclosed tick",
            "https://example.org/x_y",
            "~~gone~~",
            "ends with \\\\",
            "*a **b** c*");
    private static final Arbitrary<String> LINE =
            WORDS.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    private static final Arbitrary<String> PLAIN =
            Arbitraries.of("make deploy", "# no heading", "[no](link.md)", "<a id=no>", "", "> no quote", "- no item");

    private MarkdownTexts() {}

    static Arbitrary<String> documents() {
        return blocks(2).map(text -> text + "\n\n[known]: known.md \"Known\"\n");
    }

    private static Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(4).map(blocks -> String.join("\n\n", blocks));
    }

    private static Arbitrary<String> block(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(paragraph(), heading(), underlined(), fence(), table(), html());
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(leaf, leaf, quote(depth), list("- ", depth), list("1. ", depth), list("* ", depth));
    }

    private static Arbitrary<String> paragraph() {
        return LINE.list().ofMinSize(1).ofMaxSize(3).map(lines -> "Now " + String.join("\nthen ", lines));
    }

    private static Arbitrary<String> heading() {
        return Arbitraries.of("# ", "## ", "### ", "###### ").flatMap(mark -> LINE.map(line -> mark + "Do " + line));
    }

    private static Arbitrary<String> underlined() {
        return Arbitraries.of("\n===", "\n---").flatMap(line -> LINE.map(words -> "The " + words + line));
    }

    private static Arbitrary<String> fence() {
        return Arbitraries.of("```", "~~~~", "``` sh", "```yaml x")
                .flatMap(open -> PLAIN.list()
                        .ofMaxSize(4)
                        .map(lines -> open + "\n"
                                + lines.stream().map(line -> line + "\n").collect(Collectors.joining())
                                + open.substring(0, open.startsWith("~") ? 4 : 3)));
    }

    private static Arbitrary<String> table() {
        return LINE.filter(cell -> cell.indexOf('`') < 0)
                .map(cell -> "| a | b |\n| --- | :-: |\n| x | " + cell + " |\n| [t](t.md) | |");
    }

    private static Arbitrary<String> html() {
        return Arbitraries.of(
                "<!-- [no](comment.md) -->",
                "<div>\n<a href=\"in.md\">in</a>\n</div>",
                "<details>\n<summary>More</summary>",
                "<p align=\"center\"><img src=\"wide.png\"></p>");
    }

    private static Arbitrary<String> quote(int depth) {
        return blocks(depth - 1).map(text -> indented(text, "> ", "> "));
    }

    private static Arbitrary<String> list(String marker, int depth) {
        return blocks(depth - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(items -> items.stream()
                        .map(item -> indented(item, marker, " ".repeat(marker.length())))
                        .collect(Collectors.joining("\n")));
    }

    private static String indented(String text, String first, String other) {
        List<String> lines = List.of(text.split("\n", -1));
        return first + String.join("\n" + other, lines);
    }
}
