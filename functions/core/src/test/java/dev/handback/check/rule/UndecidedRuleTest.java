package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was proposed is to be decided by its day, else within the time that the policy gives; today is 2026-11-18. */
final class UndecidedRuleTest {
    private static final String POLICY = "version: 1\nnotes: {decide_within: 30 days}\n";

    @Test
    void saysSinceWhenItWaits() {
        assertThat(messages(note("status: proposed\ndate: 2026-09-18")))
                .containsExactly("This is dated 2026-09-18, more than 60 days ago, and still only proposed."
                        + " Whoever waits for it works without it.");
        assertThat(messages(note("status: in review\ndecide_by: 2026-11-17")))
                .containsExactly("This was to be decided by 2026-11-17, and is still only proposed."
                        + " Whoever waits for it works without it.");
    }

    @Test
    void countsFromTheDateAsThePolicySays() {
        FakeTree recent = note("status: proposed\ndate: 2026-09-19");
        assertThat(messages(recent)).isEmpty();
        assertThat(messages(recent.with(".handback.yml", POLICY))).hasSize(1);
    }

    @Test
    void letsTheNoteSetItsOwnDay() {
        assertThat(messages(note("status: proposed\ndate: 2020-01-01\ndecide_by: 2026-11-18")))
                .isEmpty();
        assertThat(messages(note("status: proposed\ndate: 2020-01-01\ndecide_by: with the next budget")))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatIsDecidedOrHasNoDate() {
        assertThat(messages(note("status: accepted\ndate: 2020-01-01"))).isEmpty();
        assertThat(messages(note("status: deferred\ndate: 2020-01-01"))).isEmpty();
        assertThat(messages(note("status: proposed"))).isEmpty();
        assertThat(messages(note("status: proposed\ndate: 01/02/2020"))).isEmpty();
    }

    private static FakeTree note(String fields) {
        return FakeTree.of(
                "docs/adr/0001-a.md", "---\n%s\n---\n# A\n\n## Context\n\nSince 2019-01-01.\n".formatted(fields));
    }

    private static List<String> messages(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("AN011"))
                .map(finding -> finding.message())
                .toList();
    }
}
