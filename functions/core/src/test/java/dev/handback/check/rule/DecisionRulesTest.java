package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision must say for others to judge it, and that it stays what was agreed to. */
final class DecisionRulesTest {
    private static final String NOTE = "docs/architecture/0003-c.md";
    private static final String DECISION = "Pages are kept for a minute.";

    @Test
    void nameAlternativesByAHeadingOrInASentence() {
        assertThat(messages("AN007", ours("status: accepted", ""))).hasSize(1);
        assertThat(messages("AN007", ours("status: accepted", "## Alternatives\n\nNone.\n")))
                .isEmpty();
        assertThat(messages("AN007", ours("status: accepted", "A cache, rather than machines.\n")))
                .isEmpty();
        assertThat(messages("AN007", ours("status: accepted", "We chose Postgres over MySQL.\n")))
                .isEmpty();
        assertThat(messages("AN007", ours("status: accepted", "Postgres vs MySQL: the first.\n")))
                .isEmpty();
        assertThat(messages("AN007", ours("status: accepted", "Traffic goes over the network.\n")))
                .hasSize(1);
        assertThat(messages("AN007", ours("status: proposed", ""))).isEmpty();
        assertThat(messages("AN007", note("status: accepted", ""))).isEmpty();
    }

    @Test
    void speakOfEachPartOfTheInfrastructure() {
        assertThat(messages(
                        "AN012", note("topic: infrastructure-layout", "Tasks in subnets, one for each environment.\n")))
                .containsExactly(
                        "This note on the layout says nothing of: compute, databases, identity. A newcomer has to find"
                                + " that out from the code.");
        assertThat(messages(
                        "AN012",
                        note("topic: infrastructure-layout", "VPC, EC2 and RDS; IAM roles; staging and production.\n")))
                .isEmpty();
        assertThat(messages("AN012", note("topic: other", ""))).isEmpty();
    }

    @Test
    void giveTheClientWhatItTakesToDecideOnAdvice() {
        assertThat(messages("AN013", note("recommended_by: dana\ndecision-makers: [eli]", "")))
                .containsExactly(
                        "The provider recommends this, and the note does not say: cost, evidence, a simpler option, who"
                                + " of yours decides. Nobody of yours can decide on that.");
        assertThat(messages(
                        "AN013",
                        note(
                                "recommended_by: dana\ndeciders: maria\nevidence: \"#1\"",
                                "## What it costs\n\n1\n\n## Considered options\n\n2\n")))
                .isEmpty();
        assertThat(messages("AN013", note("recommended_by: maria", ""))).isEmpty();
    }

    @Test
    void stayWhatWasAgreedTo() {
        FakeTree before = note("status: accepted", "");
        assertThat(changed(before, before, "Nothing is kept, and each page is built anew."))
                .containsExactly(
                        "This decision is accepted, and its words change here. Who agreed to it has not agreed to"
                                + " this.");
        assertThat(changed(before, before, "Pages are kept for one minute, in `cache`."))
                .isEmpty();
        assertThat(changed(
                        before,
                        before,
                        "[Pages](a.md \"and many words about them and others\") are kept\nfor a minute."))
                .isEmpty();
    }

    @Test
    void mayChangeUntilTheyAreAcceptedAndWhenTheyNoLongerHold() {
        String other = "Nothing is kept, and each page is built anew.";
        FakeTree before = note("status: accepted", "");
        assertThat(changed(note("status: proposed", ""), before, other)).isEmpty();
        assertThat(changed(before, note("status: deprecated", ""), other)).isEmpty();
        assertThat(changed(FakeTree.of("a.md", ""), before, other)).isEmpty();
    }

    private static List<String> changed(FakeTree before, FakeTree now, String decision) {
        return RuleCase.messages(
                "AN010",
                RuleCase.check(RuleCase.replace(NOTE, DECISION, decision).apply(now), before));
    }

    private static FakeTree ours(String fields, String more) {
        return note("kind: architecture-note\n" + fields, more);
    }

    private static FakeTree note(String fields, String more) {
        return SoundRepository.tree()
                .with(
                        NOTE,
                        "---\n%s\n---\n# 3. Keep pages\n\n## Context\n\nEach is built.\n\n## Decision\n\n%s\n\n%s"
                                .formatted(fields, DECISION, more));
    }

    private static List<String> messages(String rule, FakeTree tree) {
        return RuleCase.messages(rule, RuleCase.check(tree));
    }
}
