package dev.handback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.yaml.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where Flexmark and GitHub differ, the scanner is with GitHub; and no text makes it slow. */
final class ScannerTest {
    private static final int MANY = 10_000;

    /** One on each line, as Java writes them. */
    private static final String PIECES = """
            [
            ]
            ![
            [a](
            [a](<
            [a](b \\"
            [a][
            *
            *a_
            **a _b\\s
            ~~
            `
            `a``
            <
            <!--
            <a\\s
            <a b='
            <?
            <!X
            &
            &#
            >\\s
            -\\s
            1.\\s
            - a\\n\\s\\s
            > -\\s
            \\\\
            [a]: b\\n
            [^a]:\\s
            |
            a|\\n-|\\n
            # a\\n
            http://
            www.a(
            <div>\\n
            <x@
            <a:b
            \\t
            ```\\n
            [[a]
            [a](b)
            """;

    @Test
    void showsTheBracketsOfAReferenceThatNothingDefines() {
        assertThat(scan("## [Unreleased] and [a][b]\n").headings())
                .containsExactly(new Heading(new Mark(1, 1), 2, "[Unreleased] and [a][b]", "unreleased-and-ab"));
    }

    @Test
    void readsAPictureThatIsALink() {
        assertThat(scan("[![Icon]][Page]\n\n[icon]: i.svg\n[page]: <p.md> 'Page'\n")
                        .links())
                .containsExactly(new Link(new Mark(1, 1), "p.md", false), new Link(new Mark(1, 2), "i.svg", true));
    }

    @Test
    void takesATargetWithSpacesInPointedBrackets() {
        assertThat(scan("[a](<b c.md#d> (e))").links()).containsExactly(new Link(new Mark(1, 1), "b c.md#d", false));
    }

    @Test
    void letsShortDashesMakeATable() {
        assertThat(scan("a | b\n:- | -\n[c](d.md) | e\n").blocks())
                .extracting(Block::type)
                .containsExactly(Block.Type.TABLE);
        assertThat(scan("a | b\n--- | --- | ---\n").blocks())
                .extracting(Block::type)
                .containsExactly(Block.Type.PARAGRAPH);
    }

    @Test
    void finishesALinkOnlyOnceWhenAnAddressIsItsText() {
        assertThat(scan("[https://a.example](b.md) www.c.example/d.").links())
                .containsExactly(
                        new Link(new Mark(1, 1), "b.md", false), new Link(new Mark(1, 27), "www.c.example/d", false));
    }

    @Test
    void tellsTheLinesOfCode() {
        assertThat(code("Text\n\n```sh\nls\n\nps\n```\nMore\n")).containsExactly(3, 4, 5, 6, 7);
        assertThat(code("- Step\n  ```\n  ls\n\n\nMore\n")).containsExactly(2, 3, 4, 5);
        assertThat(code("```\nls\n\n")).containsExactly(1, 2, 3);
        assertThat(code("Text\n\n    ls\n\n    ps\n\n\nMore\n")).containsExactly(3, 4, 5);
        assertThat(code("Text\n\n> A quote\n")).isEmpty();
    }

    private static List<Integer> code(String text) {
        return scan(text).blocks().stream()
                .flatMapToInt(Block::codeLines)
                .boxed()
                .toList();
    }

    @Test
    void keepsTheTextOfBlocksForThoseWhoAsk() {
        assertThat(scan("> A *b*\n> c\n\n    code\n").blocks())
                .extracting(Block::type, Block::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Block.Type.QUOTE, ""),
                        org.assertj.core.groups.Tuple.tuple(Block.Type.PARAGRAPH, "A b c"),
                        org.assertj.core.groups.Tuple.tuple(Block.Type.CODE, "code\n"));
    }

    /** Work that grew with the square of the length would take hours here. */
    @TestFactory
    Stream<DynamicTest> readsHostileTexts() {
        return PIECES.lines()
                .map(String::translateEscapes)
                .map(piece -> DynamicTest.dynamicTest(piece.strip() + " many times", () -> {
                    assertThat(scan(piece.repeat(MANY))).isNotNull();
                    assertThat(scan(lines(piece))).isNotNull();
                }));
    }

    private static String lines(String piece) {
        return piece.repeat(200) + "\n" + (piece + "\n\n").repeat(MANY);
    }

    private static Outline scan(String text) {
        return Scanner.scan(text, new Lines(text, 1));
    }
}
