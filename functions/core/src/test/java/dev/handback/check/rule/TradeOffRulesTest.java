package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision says in many words what it costs, and when it will be looked at again. */
final class TradeOffRulesTest {
    private static final String NOTE = """
            ---
            kind: architecture-note
            status: accepted
            date: 2026-10-01
            decision-makers: [maria]
            ---

            # One

            ## Context

            Two registries.

            ## Decision

            One registry.

            ## Consequences

            It costs two days.
            """;

    private static final String FREE = NOTE.replace("It costs two days.", "It is one.")
            .replace("---\n\n# One", "revisit_on: 2099-01-01\n---\n\n# One");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We revisit it in March.",
                "To be re-evaluated with the next contract.",
                "Reevaluate at 100 orders a second.",
                "We would reconsider then.",
                "Re-assess after the sale.",
                "Review this after the sale.",
                "To be reviewed when the team has grown.",
                "We are looking at it again in March.",
                "Decide again when prices change.",
                "It is decided anew each year.",
                "It holds until we have three teams.",
                "Once the second region is there, it changes.",
                "As soon as the vendor supports it, we go back.",
                "If a second team comes, this ends.",
                "In the future a mirror may do.",
                "At a later stage there are two.",
                "We come back to it.",
                "A TEMPORARY choice.",
                "An interim choice.",
                "One is enough for now.",
                "More may come over time."
            })
    void isHeardWhenItWillBeLookedAtAgain(String sentence) {
        assertThat(asked(NOTE)).isTrue();
        assertThat(asked(NOTE + "\n" + sentence + "\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trade-off is time.",
                "A trade off.",
                "Downsides: one.",
                "A drawback is speed.",
                "Disadvantages",
                "Cons:",
                "Negative: it is new.",
                "It costs two days.",
                "One more thing that can break.",
                "Another service to run.",
                "A costly move.",
                "It is expensive.",
                "The price is speed.",
                "It is risky.",
                "Limitations",
                "We lose a copy.",
                "Losing a copy.",
                "We give up a copy.",
                "He gives up a copy.",
                "At the expense of speed.",
                "Harder to test.",
                "It is slower.",
                "Difficult to test.",
                "More work.",
                "More complicated.",
                "The complexity grows.",
                "Some overhead.",
                "Bad, since it is new.",
                "However, it is new.",
                "But it is new.",
                "We cannot test it.",
                "We can't test it.",
                "It won't scale.",
                "It no longer scales.",
                "A burden.",
                "Lock-in.",
                "Lockin.",
                "Technical debt.",
                "Somebody must maintain it.",
                "A penalty of 10 ms.",
                "A compromise.",
                "It is worse.",
                "An extra step.",
                "An additional step.",
                "Fewer people will come.",
                "It grows slowly.",
                "We sacrifice nothing."
            })
    void isHeardWhatItCosts(String sentence) {
        assertThat(asked(FREE)).isTrue();
        assertThat(asked(FREE + "\n" + sentence + "\n")).isFalse();
    }

    @Test
    void countsWhatIsStillToBeDoneAsACostOnlyBelowConsequences() {
        String duty = "We need to keep secrets out of it.";

        assertThat(asked(FREE.replace("It is one.", duty))).isFalse();
        assertThat(asked(FREE.replace("Two registries.", duty))).isTrue();
    }

    private static boolean asked(String note) {
        return RuleCase.check(FakeTree.of("docs/architecture/0001-one.md", note)).findings().stream()
                .anyMatch(reported -> reported.finding().rule().equals("AN008"));
    }

    @Test
    void areNotAskedOfTheDecisionToWriteDecisionsDown() {
        String note = "# %s\n\nStatus: accepted\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nc\n";
        assertThat(rules(note.formatted("Record architecture decisions"))).isEmpty();
        assertThat(rules(note.formatted("Use the ADR process"))).isEmpty();
        assertThat(rules(note.formatted("Use one registry"))).containsExactly("AN008");
    }

    private static List<String> rules(String note) {
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/adr/0001-one.md", note)));
    }
}
