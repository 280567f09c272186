package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EN017 and MR006: the items of the two newest cycle notes. */
final class CycleItemRulesTest {
    private static final String NOTE = """
            # Cycle

            ## Planned

            - %s

            ## Shipped

            - %s

            ## Blocked

            Nothing.

            ## Changed in production

            - A rule of the firewall

            ## Learned

            - Ask first
            """;
    private static final String SHIPPED = "cost: Tag the network (#1, no document)";

    /** The rules that are shown here. */
    static Stream<String> rules() {
        return Stream.of("EN017", "MR006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivery: One run (#1, docs/runbooks/deploy.md)",
                "[x] delivery: One run (PR 1, no docs)",
                "**Production risk**: One run (acme/shop#1, no document)",
                "security: One run of\n  all that is there ([#1](https://github.com/acme/shop/pull/1),\n  [note](../a.md))",
            })
    void letPassWhatHasARankAndItsProof(String item) {
        assertThat(found(NOTE.formatted(SHIPPED, item))).isEmpty();
    }

    @Test
    void findWhatHasNoRankOrNoProof() {
        assertThat(found(NOTE.formatted("Tag the network", SHIPPED))).containsExactly("EN017 5:1");
        assertThat(found(NOTE.formatted(SHIPPED, "urgent: Tag (#1, no document)")))
                .containsExactly("EN017 9:1");
        assertThat(found(NOTE.formatted(SHIPPED, "cost: Tag the network (no document)")))
                .containsExactly("EN017 9:1");
        assertThat(found(NOTE.formatted(SHIPPED, "cost: Tag the network (#1)"))).containsExactly("EN017 9:1");
    }

    @Test
    void takeNothingForNoItem() {
        for (String nothing : List.of("Nothing.", "None", "_nothing this week_", "n/a", "—")) {
            assertThat(found(NOTE.formatted(nothing, nothing))).as(nothing).isEmpty();
        }
        assertThat(found(NOTE.formatted("Nothing works", SHIPPED))).containsExactly("EN017 5:1");
        assertThat(found(NOTE.formatted(SHIPPED, SHIPPED).replace("- cost", "1. urgent")))
                .containsExactly("EN017 5:1");
    }

    @Test
    void countThemOnceANote() {
        assertThat(messages(NOTE.formatted("Tag\n- Tag\n- cost: Tag", SHIPPED)))
                .containsExactly("2 items are in this cycle note without a rank:"
                        + " nobody can tell whether what matters most came first.");
    }

    @Test
    void leaveOlderNotesAlone() {
        FakeTree tree = tree(NOTE.formatted(SHIPPED, SHIPPED), NOTE.formatted(SHIPPED, SHIPPED))
                .with("handoff/cycles/2026-11-02.md", NOTE.formatted("Tag", "Tag"))
                .with("handoff/cycles/README.md", "## Planned\n\n- Tag\n");
        assertThat(found(tree)).isEmpty();
    }

    @Test
    void findARiskThatWaitsForTwoCycles() {
        String risk = "production-risk: Alarm (#2, no document)";
        String waits = NOTE.formatted(risk, SHIPPED);
        assertThat(found(tree(waits, waits))).containsExactly("MR006 5:1");
        assertThat(found(tree(NOTE.formatted(risk, risk), waits))).isEmpty();
        assertThat(found(tree(waits, NOTE.formatted(risk, risk)))).isEmpty();
        assertThat(found(tree(waits, NOTE.formatted(SHIPPED, SHIPPED)))).isEmpty();
        assertThat(found(waits)).isEmpty();
    }

    private static FakeTree tree(String before, String newest) {
        return FakeTree.of("handoff/cycles/2026-11-09.md", before, "handoff/cycles/2026-11-16.md", newest);
    }

    private static List<String> found(String note) {
        return found(FakeTree.of("handoff/cycles/2026-11-16.md", note));
    }

    private static List<String> found(FakeTree tree) {
        return all(tree)
                .map(reported -> reported.finding().rule() + " "
                        + reported.finding().mark().line() + ":"
                        + reported.finding().mark().column())
                .toList();
    }

    private static List<String> messages(String note) {
        return all(FakeTree.of("handoff/cycles/2026-11-16.md", note))
                .map(reported -> reported.finding().message())
                .toList();
    }

    private static Stream<Reported> all(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .filter(reported -> rules().toList().contains(reported.finding().rule()));
    }
}
