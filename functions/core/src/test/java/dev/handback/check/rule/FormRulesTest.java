package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the form of a document: once in each, and only where its authors would agree. */
final class FormRulesTest {
    private static final String RUNBOOK = "docs/runbooks/ship.md";
    private static final String OURS = "---\nkind: runbook\n---\n# Ship\n\n";

    @Test
    void countWhatThereIsMoreOfInTheSameDocument() {
        assertThat(messages("LK005", "a.md", "![](a.png) ![ ](b.png)\n\n<img src=c.png> <img src=d.png alt=\"\">\n"))
                .containsExactly(
                        "This picture has no words for who cannot see it, or whose network is slow, and neither have 2"
                                + " others here.");
        assertThat(messages("RB009", RUNBOOK, OURS + "```\na\n```\n\n~~~\nb\n~~~\n"))
                .containsExactly(
                        "This code has no language, so nobody can tell a command from what it prints, and neither has"
                                + " another block.");
        assertThat(messages("MD004", RUNBOOK, OURS + "### A\n\n## B\n\n#### C\n\n## D\n\n##### E\n"))
                .containsExactly(
                        "This heading is of level 3, below one of level 1, and there are 2 more such steps. An outline"
                                + " has a hole there, read aloud or on the site.");
    }

    @Test
    void askOfADocumentThatDoesNotDeclareItselfNoMoreThanWords() {
        String foreign = "# Ship\n\n1. Go.\n\n#### A\n\n```\nrun <colour>\n```\n";
        assertThat(messages("MD004", RUNBOOK, foreign)).isEmpty();
        assertThat(messages("RB009", RUNBOOK, foreign)).isEmpty();
        assertThat(messages("RB011", RUNBOOK, foreign)).isEmpty();
        assertThat(messages("RB009", RUNBOOK, OURS + "    indented\n")).isEmpty();
    }

    @Test
    void takeWordsBetweenAngleBracketsForNoScript() {
        assertThat(messages("MD007", "a.md", "Say <the one thing> that it rests on.\n"))
                .isEmpty();
        assertThat(messages("MD007", "a.md", "Say <b onclick='go()'>it</b>.\n")).hasSize(1);
    }

    @Test
    void callOnlySectionsBesideEachOtherTwins() {
        assertThat(messages("MD005", RUNBOOK, OURS + "## One\n\n### Notes\n\n## Two\n\n### Notes\n"))
                .isEmpty();
        assertThat(messages("MD005", RUNBOOK, OURS + "## Notes\n\n### Notes\n")).isEmpty();
        assertThat(messages("MD005", RUNBOOK, OURS + "## Notes\n\n### One\n\n## notes\n\n## Notes\n"))
                .containsExactly(
                        "`notes` is also the heading in line 6. A link to `#notes` leads there, and hardly anybody"
                                + " guesses `#notes-1`.");
    }

    @Test
    void leavePagesTheNamesOfTheirSections() {
        assertThat(messages("MD005", "docs/api.md", "# A\n\n## crypto\n\n## crypto\n"))
                .isEmpty();
    }

    @Test
    void knowATitleInEachFormThatItTakes() {
        assertThat(messages("MD003", RUNBOOK, "1. Run `a`.\n"))
                .containsExactly("There is no title here, so lists and searches call this runbook `ship.md`.");
        for (String titled : List.of(
                "---\ntitle: Ship\n---\n1. Run `a`.\n",
                "# Steps\n\n1. Run `a`.\n",
                "Ship\n====\n\n1. Run `a`.\n",
                "## Ship it\n\n## Steps\n\n1. Run `a`.\n",
                "<h1>Ship</h1>\n\n1. Run `a`.\n",
                "---\ntitle: Ship: all of it\n---\n1. Run `a`.\n",
                "\n")) {
            assertThat(messages("MD003", RUNBOOK, titled)).as(titled).isEmpty();
        }
        assertThat(messages("MD003", "docs/part.md", "Just words.\n")).isEmpty();
    }

    @Test
    void takeAWordOfItsNameForTheExplanationOfAValue() {
        String command = "\n```bash\ncurl a.example/<shard-name>\n```\n";
        assertThat(messages("RB011", RUNBOOK, OURS + command))
                .containsExactly("Nothing says what to put in the place of `<shard-name>`, or where to find it.");
        assertThat(messages("RB011", RUNBOOK, OURS + "Find the shard first.\n" + command))
                .isEmpty();
        assertThat(messages("RB011", RUNBOOK, OURS + command.replace("shard-name", "name")))
                .isEmpty();
        assertThat(messages("RB011", RUNBOOK, OURS + command.replace("bash", "html")))
                .isEmpty();
        assertThat(messages("RB011", RUNBOOK, OURS + "\n```bash\ncat <<EOF >out <in\n```\n"))
                .isEmpty();
        for (String printed : List.of(
                "cat <<EOF\n<dependency>\nEOF",
                "select 1 where a<b and c>d",
                "kubectl get pods | grep '<none>'",
                "echo '<a>b</a>' >out",
                "where node <> '<unknown>'")) {
            assertThat(messages("RB011", RUNBOOK, OURS + "```sql\n" + printed + "\n```\n"))
                    .as(printed)
                    .isEmpty();
        }
    }

    @Test
    void countTheValuesThatNothingExplains() {
        String commands = "```bash\ncurl a.example/<shard>?b=<side> \\\n  <colour>\n```\n";
        assertThat(messages("RB011", RUNBOOK, OURS + commands))
                .containsExactly(
                        "Nothing says what to put in the place of `<shard>`, or where to find it, and the same goes for"
                                + " 2 others.");
        assertThat(messages("RB011", RUNBOOK, OURS + commands.replace("?b=<side>", "")))
                .containsExactly(
                        "Nothing says what to put in the place of `<shard>`, or where to find it, and the same goes for"
                                + " another one.");
    }

    @Test
    void sayOnceWhatLiesAmongRunbooksAndIsNotRead() {
        FakeTree tree = FakeTree.of(
                        "docs/runbooks/a.rst",
                        "",
                        "docs/runbooks/b.adoc",
                        "",
                        "docs/adr/0001-c.asciidoc",
                        "",
                        "docs/d.rst",
                        "")
                .with("docs/runbooks/e.md", SourceFile.Mode.SYMLINK)
                .with("docs/runbooks/f.sh", SourceFile.Mode.SYMLINK)
                .with("themes/book", SourceFile.Mode.SUBMODULE);
        assertThat(RuleCase.check(tree).findings())
                .extracting(reported ->
                        reported.finding().path() + ": " + reported.finding().message())
                .containsExactly(
                        "docs/adr/0001-c.asciidoc: This lies where architecture notes lie and is no Markdown, so it was not"
                                + " checked, and neither were 2 more.",
                        "docs/runbooks/e.md: This is a symbolic link, which is not followed, so what it leads to was not checked"
                                + " from here.");
        assertThat(RuleCase.check(tree.with(".handback.yml", "version: 1\nexclude: [\"docs/**\"]\n"))
                        .findings())
                .isEmpty();
    }

    private static List<String> messages(String rule, String path, String text) {
        return RuleCase.messages(
                rule, RuleCase.check(FakeTree.of(path, text, "a.png", "", "b.png", "", "c.png", "", "d.png", "")));
    }
}
