package dev.handback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
    private static final String TEXT = """
            # Deploy

            ## Prerequisites

            - You have read [Roll back](rollback.md).

            ## Steps

            1. **Start it.** See [the workflow](deploy.yml).

               ```bash
               make deploy
               ```

               Expect:

               ```text
               deployed
               ```

               > **Danger:** never twice.

            ## Steps
            """;

    private final Markdown markdown = Markdown.parse(TEXT, 1);

    @Test
    void keepsTheLinksOfAPart() {
        Section prerequisites = markdown.sections().get(1);

        assertThat(markdown.html(prerequisites.lines(), LinkTargets.AS_WRITTEN))
                .contains("<a href=\"rollback.md\">Roll back</a>");
    }

    @Test
    void keepsTheLinksOfAStep() {
        assertThat(markdown.html(markdown.sections().get(2).lines(), LinkTargets.AS_WRITTEN))
                .contains("<a href=\"deploy.yml\">the workflow</a>");
        assertThat(markdown.html(LinkTargets.AS_WRITTEN)).contains("<a href=\"deploy.yml\">the workflow</a>");
    }

    @Test
    void tellsACommandFromTheOutputThatWordsAnnounce() {
        Markdown steps = Markdown.parse("""
                1. **Look.**

                   ```bash
                   df -h
                   ```
                   Expect room on `/data`:

                   ```text
                   /data 12%
                   ```

                   Then run:

                   ```bash
                   make
                   ```
                """, 1);

        assertThat(steps.steps(new LineRange(1, 18), LinkTargets.AS_WRITTEN)
                        .getFirst()
                        .parts())
                .containsExactly(
                        new Step.Command("df -h", "", "bash"),
                        new Step.Words("<p>Expect room on <code>/data</code>:</p>\n"),
                        new Step.Output("/data 12%"),
                        new Step.Words("<p>Then run:</p>\n"),
                        new Step.Command("make", "", "bash"));
    }

    @Test
    void numbersTheAnchorsOfEqualHeadings() {
        assertThat(markdown.headings())
                .extracting(Heading::anchor)
                .containsExactly("deploy", "prerequisites", "steps", "steps-1");
    }

    @Test
    void knowsWhereALinkStands() {
        assertThat(markdown.links())
                .extracting(Link::target, Link::mark)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rollback.md", new Mark(5, 17)),
                        org.assertj.core.groups.Tuple.tuple("deploy.yml", new Mark(9, 22)));
    }

    @Test
    void endsASectionAtTheNextHeadingOfItsLevel() {
        assertThat(markdown.sections()).extracting(Section::lines).contains(new LineRange(4, 7), new LineRange(8, 23));
    }

    @Test
    void tellsTheTagsOfHtmlAndNotThoseOfCommentsOrCode() {
        Markdown html = Markdown.parse("""
                Press <KBD onclick='go()'>x</kbd>, not `<b>`.

                <!-- <a href="old.md"> -->

                <div>
                  <script src=x>"<i>"</script> <iframe
                    hidden></iframe>
                </div>
                """, 3);

        assertThat(html.tags())
                .containsExactly(
                        new HtmlTag(new Mark(3, 7), "kbd", Map.of("onclick", "go()")),
                        new HtmlTag(new Mark(7, 1), "div", Map.of()),
                        new HtmlTag(new Mark(8, 3), "script", Map.of("src", "x")),
                        new HtmlTag(new Mark(8, 32), "iframe", Map.of("hidden", "")));
        assertThat(html.links()).isEmpty();
    }

    @Test
    void readsLinksAndAnchorsOfHtml() {
        Markdown html = Markdown.parse("See <a id=here href=\"a.md?x&amp;y\">a</a>\n<img alt='' src='p.png'/>", 1);

        assertThat(html.links())
                .containsExactly(new Link(new Mark(1, 5), "a.md?x&y", false), new Link(new Mark(2, 1), "p.png", true));
        assertThat(html.anchors()).containsExactly("here");
    }

    @Test
    void tellsFencesThatNeverClose() {
        assertThat(Markdown.parse("```\na\n```\n\n- ~~~\n  b\n\n    ````c\nd\n", 1)
                        .unclosedFences())
                .containsExactly(new Mark(5, 3));
        assertThat(Markdown.parse("```\na\n```\n\n````sh\nb\n```\n", 1).unclosedFences())
                .containsExactly(new Mark(5, 1));
    }

    @Test
    void neverLetsAScriptThrough() {
        List<String> hostile = List.of(
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "<a href=\"data:text/html,x\">y</a>");

        assertThat(hostile)
                .allSatisfy(text -> assertThat(Markdown.parse(text, 1)
                                .html(LinkTargets.AS_WRITTEN)
                                .toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("<script")
                        .doesNotContain("javascript:")
                        .doesNotContain("onerror")
                        .doesNotContain("data:"));
    }
}
