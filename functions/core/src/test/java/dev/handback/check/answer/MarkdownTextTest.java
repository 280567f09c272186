package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a repository writes stays words and code in the cell of a table. */
final class MarkdownTextTest {
    private static final Parser GITHUB = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();
    private static final Set<String> HARMLESS =
            Set.of("Text", "TextBase", "Code", "HtmlEntity", "TableCell", "SoftLineBreak");
    private static final List<String> PIECES = List.of(
            "`",
            "``",
            "|",
            "\\",
            "@acme/all",
            "[a](b)",
            "<b>",
            "<!--",
            "*",
            "_",
            "&#64;acme",
            "\n\n",
            " ",
            "a",
            "!",
            "https://a.example/",
            "www.a.example/",
            "~~",
            "# ",
            "\u2028");

    @Test
    void keepsCodeAndTakesTheMeaningFromSigns() {
        assertThat(MarkdownText.of("`a_b|c` of release_1: <b> @acme"))
                .isEqualTo("`a_b\\|c` of release\\_1: &lt;b> @\u200bacme");
        assertThat(MarkdownText.of("an end that is missing: `a")).isEqualTo("an end that is missing: `a`");
        assertThat(MarkdownText.of("``@acme/all `x`")).isEqualTo("'@\u200bacme/all `x`");
        assertThat(MarkdownText.inCode("release_1`\n")).isEqualTo("release_1' ");
    }

    @Property(tries = 1000)
    void neitherLeavesTheCellNorLinksNorCalls(@ForAll("texts") String text) {
        List<Node> cells = cells(text);
        assertThat(cells).as(MarkdownText.of(text)).hasSize(2);
        assertThat(nodes(cells.getFirst()))
                .allSatisfy(node -> assertThat(HARMLESS).contains(node.getNodeName()))
                .filteredOn(node -> !(node instanceof Code) && !(node.getParent() instanceof Code))
                .filteredOn(Text.class::isInstance)
                .allSatisfy(node -> assertThat(node.getChars().unescape()).doesNotContainPattern("@[A-Za-z]"));
    }

    private static List<Node> cells(String text) {
        Node document = GITHUB.parse("| a | b |\n|---|---|\n| x " + MarkdownText.of(text) + " | end |\n");
        List<Node> cells = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof TableCell && node.getStartLineNumber() == 2) {
                cells.add(node);
            }
        }
        return cells;
    }

    private static List<Node> nodes(Node cell) {
        List<Node> nodes = new ArrayList<>();
        cell.getDescendants().forEach(nodes::add);
        return nodes;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }
}
