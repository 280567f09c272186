package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision says in many words when it will be looked at again. */
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
    void isHeard(String sentence) {
        assertThat(asked(NOTE)).isTrue();
        assertThat(asked(NOTE + "\n" + sentence + "\n")).isFalse();
    }

    private static boolean asked(String note) {
        return RuleCase.check(FakeTree.of("docs/architecture/0001-one.md", note)).findings().stream()
                .anyMatch(reported -> reported.finding().rule().equals("AN008"));
    }
}
