package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of walkthroughs, pairing, emergencies and the exit: sound ones, and ones with a single thing wrong. */
final class RecordRulesTest {
    private static final String WALKTHROUGH = """
            ---
            kind: walkthrough
            date: 2026-10-07
            topic: pipeline
            presenter: dana
            attendees: [maria]
            recording: "https://video.acme.example/w/12"
            follow_ups:
              - {text: Draw it, owner: maria, due: 2026-10-20, done: true}
              - {text: Film it, owner: maria, due: 2026-11-20}
            ---
            # The pipeline
            """;
    private static final String PAIRING = """
            ---
            kind: pairing-session
            date: 2026-10-14
            driver: maria
            navigator: dana
            component: checkout
            result: independent
            ---
            # First deploy
            """;
    private static final String CHANGE = """
            ---
            kind: emergency-change
            severity: 1
            started: 2026-10-20T22:10:00Z
            by: dana
            approved_by: maria
            reconcile_by: 2026-10-23
            reconciled: {pull_request: "#131", on: 2026-10-22}
            ---
            # Failover

            The replica was promoted by hand.
            """;
    private static final String EXIT = """
            version: 1
            engagement: other
            because: end-of-contract
            planned: 2027-03-01
            items:
              - {id: access, text: All grants revoked, owner: maria, state: done}
              - {id: secrets, text: All secrets rotated, owner: maria, state: open}
            waivers: [{item: secrets, reason: the account is closed, by: carla}]
            signed: {by: carla, on: 2026-11-18}
            """;

    /** A record with a word of it changed, what is said then, and the words at which it is said. */
    record Wrong(String text, String before, String after, String expected, String at) {
        @Override
        public String toString() {
            return after;
        }
    }

    /** The rules that are shown here. */
    static Stream<String> rules() {
        return Stream.concat(wrong().map(Wrong::expected), Stream.of("KT005", "KT007"));
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong(WALKTHROUGH, "[maria]", "[dana, eli]", "KT001", "attendees"),
                new Wrong(WALKTHROUGH, "[maria]", "[]", "KT001", "attendees"),
                new Wrong(WALKTHROUGH, "https://", "http://", "KT004", "recording"),
                new Wrong(WALKTHROUGH, "due: 2026-11-20", "due: 2026-11-17", "KT006", "{text: Film"),
                new Wrong(PAIRING, "driver: maria", "driver: dana", "KT002", "driver"),
                new Wrong(
                        CHANGE, "reconciled: {pull_request: \"#131\", on: 2026-10-22}\n", "", "CH001", "reconcile_by"),
                new Wrong(CHANGE, "approved_by: maria\n", "", "CH002", "---"),
                new Wrong(CHANGE, "approved_by: maria", "approved_by: eli", "CH002", "approved_by"),
                new Wrong(CHANGE, "The replica was promoted by hand.\n", "", "CH002", "# Failover"),
                new Wrong(EXIT, "engagement: other", "engagement: northwind-2026", "XT001", "signed"),
                new Wrong(EXIT, "item: secrets", "item: others", "XT002", "signed"),
                new Wrong(EXIT, "by: carla, on", "by: dana, on", "XT002", "by: dana"),
                new Wrong(EXIT, "reason: the account is closed, ", "", "XT003", "{item"));
    }

    static Stream<String> sound() {
        return Stream.of(WALKTHROUGH, PAIRING, CHANGE, EXIT);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void saysNothingOfASoundRecord(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(Wrong wrong) {
        String text = wrong.text().replace(wrong.before(), wrong.after());
        int offset = text.indexOf(wrong.at());
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        assertThat(findings(text))
                .extracting(finding -> finding.rule() + " " + finding.mark().line() + ":"
                        + finding.mark().column())
                .containsExactly(wrong.expected() + " " + line + ":" + column);
    }

    @Test
    void leaveAnItemThatIsNoRecordAtAllToItsSchema() {
        Map<String, String> lists = Map.of(
                "problems:", SoundRepository.ENGAGEMENT,
                "outcomes:", SoundRepository.ENGAGEMENT,
                "components:", SoundRepository.OWNERSHIP,
                "assets:", SoundRepository.OWNERSHIP,
                "grants:", SoundRepository.ACCESS);
        lists.forEach((list, path) -> assertThat(
                        RuleCase.check(RuleCase.replace(path, "\n" + list + "\n", "\n" + list + "\n  - nonsense\n")
                                        .apply(SoundRepository.tree()))
                                .findings())
                .as(list)
                .extracting(reported -> reported.finding().rule())
                .containsOnly("FM006"));
    }

    @Test
    void readsARecordOfEitherEnding() {
        FakeTree tree = SoundRepository.tree();
        FakeTree renamed = RuleCase.copy(tree, SoundRepository.ELI, "handoff/access/eli.yaml")
                .without(SoundRepository.ELI);
        assertThat(findings(renamed)).isEmpty();
        assertThat(findings(RuleCase.replace("handoff/access/eli.yaml", "    reason:", "    x-reason:")
                        .apply(renamed)))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .contains("FM005 handoff/access/eli.yaml");
    }

    @Test
    void callsAnEmergencyChangeOpenUntilAPullRequestIsNamed() {
        String half =
                CHANGE.replace("reconciled: {pull_request: \"#131\", on: 2026-10-22}", "reconciled: {on: 2026-10-22}");
        assertThat(findings(half)).extracting(Finding::rule).contains("CH001");
        assertThat(openChanges(half)).containsExactly("checkout");
        assertThat(openChanges(CHANGE)).isEmpty();
    }

    private static Set<String> openChanges(String text) {
        String change = text.replace("by: dana", "by: dana\nsystems: [checkout]");
        return RuleCase.check(SoundRepository.tree().with("docs/record.md", change))
                .head()
                .handoff()
                .withOpenChange();
    }

    @Test
    void waitsWithWhatWasPromisedUntilItsDay() {
        FakeTree late = RuleCase.replace(
                        SoundRepository.ENGAGEMENT,
                        "by: 2027-01-31, training: []",
                        "by: 2026-12-18, training: [{what: Restore, for: [maria], due: 2026-11-17, state: planned}]")
                .apply(SoundRepository.tree());
        assertThat(findings(late)).extracting(Finding::rule).containsExactly("KT005", "KT007");
        assertThat(findings(RuleCase.replace(SoundRepository.ENGAGEMENT, "2026-12-18", "2026-12-19")
                        .apply(late)))
                .extracting(Finding::rule)
                .containsExactly("KT007");
        assertThat(findings(late.with("docs/record.md", WALKTHROUGH)))
                .extracting(Finding::rule)
                .containsExactly("KT007");
    }

    private static List<Finding> findings(String text) {
        String path = text.startsWith("---") ? "docs/record.md" : "handoff/exit.yml";
        return findings(SoundRepository.tree().with(path, text));
    }

    private static List<Finding> findings(FakeTree tree) {
        return RuleCase.check(tree).findings().stream().map(Reported::finding).toList();
    }
}
