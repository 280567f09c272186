package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note without a status is told to write it where the other notes of the repository do. */
final class NoteRulesTest {
    private static final String BODY = "## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nc\n";
    private static final String WORDS = "`proposed`, `accepted`, `rejected`, `deprecated` or `superseded by …`";

    @Test
    void asASection() {
        assertThat(fixes("# One\n\n## Status\n\nAccepted\n\n" + BODY, "# Two\n\n" + BODY))
                .containsExactly("Add `## Status` with " + WORDS);
    }

    @Test
    void inTheFrontMatter() {
        String sibling = "---\nstatus: accepted\n---\n# One\n\n" + BODY;
        assertThat(fixes(sibling, "---\ndate: 2026-01-02\n---\n# Two\n\n" + BODY))
                .containsExactly("Add `status:` to the front matter, with " + WORDS);
        assertThat(fixes(sibling, "# Two\n\n" + BODY))
                .containsExactly("Begin the file with front matter that holds `status:`, with " + WORDS);
        String dated = "---\ndate: 2026-01-02\n---\n# One\n\n" + BODY;
        assertThat(fixes(dated, dated)).hasSize(2).containsOnly("Add `status:` to the front matter, with " + WORDS);
    }

    @Test
    void isNotAskedForWhereFrontMatterThatMayHoldItCannotBeRead() {
        String broken = "---\ntitle: a: b\nstatus: accepted\n---\n# One\n\n" + BODY;
        assertThat(fixes(broken, "# Two\n\nStatus: accepted\n\n" + BODY)).isEmpty();
    }

    @Test
    void showsTheConsequencesBehindTheLastSection() {
        String note = "# One\n\nStatus: accepted\n\n## Context\n\na\n\n## Decision\n\nb\n\n### In detail\n\nc\n";
        assertThat(RuleCase.check(FakeTree.of("docs/adr/0001-one.md", note)).findings())
                .extracting(Reported::finding)
                .extracting(finding -> finding.rule() + ":" + finding.mark().line())
                .containsExactly("AN003:9");
    }

    @Test
    void knowsSectionsThatBeginWithALabel() {
        for (String note : List.of(
                "# One\n\n- Status: accepted\n- Context: a\n- Decision: b\n- Consequences: c\n",
                "# One\n\n**Status**: accepted\n\n**Context:** a\n\n**Decision**\n\nb\n\n**Consequences** \\\nc\n",
                "# One\n\n**<u>Status</u>**: accepted\n\n**<u>Context</u>**: a\n\n**<u>Decision</u>**\n\nb\n\n**<u>Consequences</u>**\n\nc\n")) {
            assertThat(rules(note)).as(note).isEmpty();
        }
        assertThat(
                        rules(
                                "# One\n\nStatus: accepted\n\n**Decision**: b\n\nIn this context we pay.\n\n```\nConsequences: c\n```\n"))
                .containsExactly("AN003");
    }

    @Test
    void believesANoteOfItsOwnFormAtAWord() {
        assertThat(rules("# One\n\nStatus: accepted\n\n## Queues\n\nWe chose one queue, because orders were lost."
                        + " The drawback is its price.\n"))
                .isEmpty();
        assertThat(rules(
                        "# One\n\nStatus: accepted\n\n## Context\n\nOrders were lost.\n\n## Queues\n\nWe chose one.\n"))
                .containsExactly("AN003");
    }

    @Test
    void takesHeadingsWithoutABlankAndLinesOfTheirOwnForSections() {
        assertThat(rules("# One\n\nStatus: accepted\n\n##Context:\na\n\n##Decision\nb\n\n##Consequences\nc\n"))
                .isEmpty();
        assertThat(rules("# One\n\nStatus\nAccepted\n\nContext\na\n\nDecision\nb\n\nConsequences\nc\n"))
                .isEmpty();
    }

    @Test
    void asksNoSectionsOfADecisionThatHoldsNoMore() {
        String said = "# One\n\nOne queue.\n";
        assertThat(rules("---\nstatus: deprecated\n---\n" + said)).isEmpty();
        assertThat(rules("---\nstatus: accepted\n---\n" + said)).containsExactly("AN003");
        assertThat(rules("---\nstatus: deprecated\n---\n" + said + "\n## Context\n\na\n\n## Decision\n\nb\n"))
                .containsExactly("AN003");
    }

    @Test
    void takesADesignForTheDecision() {
        assertThat(rules("# One\n\nStatus: accepted\n\n" + BODY.replace("## Decision", "## Design")))
                .doesNotContain("AN003");
    }

    @Test
    void knowsASentenceThatWeighsForTheConsequences() {
        String note =
                "# One\n\nStatus: accepted\n\n## Context\n\na\n\n## Decision\n\nThe trade-off is speed against memory.\n";
        assertThat(rules(note)).isEmpty();
        assertThat(rules(note.replace("The trade-off is speed against memory.", "Speed.")))
                .containsExactly("AN003");
        assertThat(rules(note.replace("The trade-off is speed against memory.", "Speed.\n\n## Trade-offs\n\nMemory.")))
                .isEmpty();
    }

    @Test
    void knowsWhatStandsInThePlaceOfASection() {
        for (String note : List.of(
                "## The problem\n\na\n\n## Conclusion\n\nb\n\n## Follow-up\n\nc\n",
                "## Introduction\n\na\n\n## Our solution\n\nb\n\n## Pros\n\nc\n\n## Cons\n\nd\n",
                "## Goals\n\na\n\n## What did we decide?\n\nb\n\n## What are the consequences?\n\nc\n",
                "There are two queues, and nobody knows which holds what.\n\n## Decision\n\nb\n\n## Consequences\n\nc\n",
                "| | |\n|---|---|\n| **Context** | a |\n| **Decision** | b |\n| **Consequences** | c |\n",
                "In the context of orders, facing two queues, we decided for one, to achieve order, accepting its cost.\n")) {
            assertThat(rules("# One\n\nStatus: accepted\n\n" + note)).as(note).isEmpty();
        }
    }

    @Test
    void takesFieldsForNoContextAndTheProsOfAnOptionForWhatFollows() {
        assertThat(rules("""
                        # One

                        Status: accepted

                        Deciders: all of the team, and those who were asked

                        ## Decision

                        b

                        ## Consequences

                        c
                        """)).containsExactly("AN003");
        assertThat(
                        rules(
                                "# One\n\nStatus: accepted\n\n## Context\n\na\n\n## Options\n\n### Pros\n\nc\n\n## Decision\n\nb\n"))
                .isEmpty();
    }

    @Test
    void takesNoHeadingWithNothingBelowItForASection() {
        String note = "# One\n\nStatus: accepted\n\n" + BODY;
        for (String nothing : List.of(
                "",
                "<!-- what follows -->",
                "TODO",
                "[what follows]",
                "What becomes easier or harder?",
                "Describe what follows from it.")) {
            assertThat(rules(note.replace("c\n", nothing + "\n"))).as(nothing).containsExactly("AN003");
        }
        assertThat(rules(note.replace("a\n", "Which queue?\n"))).isEmpty();
        assertThat(rules(note.replace("b\n", "\n## One queue\n\nb\n"))).isEmpty();
    }

    @Test
    void takesASentenceThatBeginsAsATemplateDoesForWhatItSays() {
        String note = "# One\n\nStatus: accepted\n\n" + BODY;
        assertThat(rules(note.replace("b\n", "The change we are proposing is one queue for each team.\n")))
                .isEmpty();
        assertThat(rules(note.replace("c\n", "What becomes harder is to follow an order through the queues.\n")))
                .isEmpty();
        assertThat(rules(note.replace("c\n", "The change that we're proposing or have agreed to implement.\n")))
                .containsExactly("AN003");
    }

    @Test
    void asksToFillASectionThatIsBegun() {
        String note = "# One\n\nStatus: accepted\n\n" + BODY.replace("b\n", "");
        assertThat(RuleCase.check(FakeTree.of("docs/adr/0001-one.md", note)).findings())
                .extracting(Reported::finding)
                .filteredOn(finding -> finding.rule().equals("AN003"))
                .extracting(finding -> finding.mark().line() + ": " + finding.fix())
                .containsExactly("9: Fill `## Decision`");
    }

    @Test
    void asksForTheStatusOfANoteThatHoldsHeadingsAlone() {
        assertThat(rules("# One\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n"))
                .containsExactly("AN001", "AN003");
        assertThat(rules("# One\n")).isEmpty();
    }

    private static List<String> rules(String note) {
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/adr/0001-one.md", note))).stream()
                .filter(rule -> !rule.equals("AN008"))
                .toList();
    }

    private static List<String> fixes(String first, String second) {
        return RuleCase.check(FakeTree.of("docs/adr/0001-one.md", first, "docs/adr/0002-two.md", second))
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("AN001"))
                .map(Finding::fix)
                .toList();
    }
}
