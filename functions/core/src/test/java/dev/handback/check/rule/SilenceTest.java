package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Baseline;
import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not count: exemptions and the baseline, as the base commit has them. */
final class SilenceTest {
    private static final String RUNBOOK = "# A\n\n1. [here](gone.md)\n2. Look at it\n3. Wait\n";
    private static final FakeTree BEFORE = FakeTree.of("docs/runbooks/a.md", RUNBOOK);
    private static final String BASELINE = "handoff/baseline.txt";
    private static final String EXEMPTIONS = "handoff/exemptions.yml";

    @Test
    void listsWhatThereIsSortedAndOnALineEach() {
        assertThat(Baseline.of(RuleCase.check(BEFORE)).text()).isEqualTo("""
                        # Findings that were there before. They do not count; this list only shrinks.
                        LK001 docs/runbooks/a.md gone.md
                        RB001 docs/runbooks/a.md when-to-use
                        RB002 docs/runbooks/a.md prerequisites
                        RB004 docs/runbooks/a.md verification
                        RB005 docs/runbooks/a.md rollback
                        RB006 docs/runbooks/a.md escalation
                        """);
    }

    @Test
    void doesNotCountWhatTheBaselineHolds() {
        CheckReport report = RuleCase.check(settled(BEFORE));
        assertThat(report.findings()).isNotEmpty().allMatch(reported -> reported.status() == Reported.Status.BASELINE);
        assertThat(report.deciding()).isEmpty();
        assertThat(Baseline.of(report)).isEqualTo(Baseline.of(RuleCase.check(BEFORE)));
    }

    @Test
    void countsWhatAChangeAddsToItsOwnBaseline() {
        FakeTree base = FakeTree.of("README.md", "# Shop\n");
        FakeTree head = settled(base.with("docs/runbooks/a.md", RUNBOOK));
        assertThat(RuleCase.check(head, base).findings())
                .isNotEmpty()
                .allMatch(reported -> reported.status() == Reported.Status.OPEN && reported.isNew());
    }

    @Test
    void countsWhatWasMendedAndComesBack() {
        FakeTree mended = settled(BEFORE).with("docs/runbooks/a.md", RUNBOOK.replace("[here](gone.md)", "here"));
        FakeTree back = mended.with("docs/runbooks/a.md", RUNBOOK);
        assertThat(RuleCase.check(back, mended).deciding())
                .extracting(reported -> reported.finding().rule())
                .containsExactly("LK001");
    }

    @Test
    void takesTheEntriesOfARenamedFileAlong() {
        FakeTree base = settled(BEFORE);
        FakeTree head = base.without("docs/runbooks/a.md").with("docs/runbooks/b.md", RUNBOOK);
        CheckReport report = RuleCase.check(head, base);
        assertThat(statuses(report, "LK001")).containsExactly(Reported.Status.BASELINE);
        assertThat(report.findings())
                .extracting(Reported::finding)
                .filteredOn(finding -> finding.rule().equals("CF006"))
                .hasSize(6)
                .extracting(finding -> finding.fix())
                .contains("Write `LK001 docs/runbooks/b.md gone.md` in its place");
        assertThat(Baseline.of(report.base().orElseThrow()).prune(report).text())
                .isEqualTo(Baseline.of(RuleCase.check(BEFORE)).text().replace("a.md", "b.md"));
    }

    @Test
    void dropsEntriesThatNoLongerApply() {
        FakeTree mended = settled(BEFORE).with("docs/runbooks/a.md", RUNBOOK.replace("[here](gone.md)", "here"));
        CheckReport report = RuleCase.check(mended);
        assertThat(Baseline.of(report.head()).prune(report).text())
                .doesNotContain("LK001")
                .contains("RB005");
    }

    @Test
    void readsTheBaselineWhereThePolicySaysThatItIs() {
        FakeTree tree = BEFORE.with(".handback.yml", "version: 1\nprofile: adopt\nbaseline: ops/known.txt\n");
        FakeTree settled =
                tree.with("ops/known.txt", Baseline.of(RuleCase.check(tree)).text());
        assertThat(RuleCase.check(settled).open()).isEmpty();
    }

    @Test
    void exemptsWhatSomebodyDecidedWithAReasonUntilADay() {
        assertThat(exempt("path: docs/runbooks/a.md, subject: gone.md, reason: it comes, by: maria, until: 2026-11-18"))
                .isTrue();
        assertThat(exempt("path: \"docs/**\", reason: it comes, by: maria, until: 2026-11-18"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path: docs/runbooks/a.md, by: maria, until: 2026-11-18",
                "path: docs/runbooks/a.md, reason: it comes, until: 2026-11-18",
                "path: docs/runbooks/a.md, reason: it comes, by: maria",
                "path: docs/runbooks/a.md, reason: it comes, by: maria, until: 2026-11-17",
                "path: docs/runbooks/b.md, reason: it comes, by: maria, until: 2026-11-18",
                "path: docs/runbooks/a.md, subject: other.md, reason: it comes, by: maria, until: 2026-11-18"
            })
    void exemptsNothingWithoutReasonNameAndEndOrElsewhere(String entry) {
        assertThat(exempt(entry)).isFalse();
    }

    @Test
    void countsWhatAChangeExemptsItself() {
        FakeTree head = BEFORE.with(
                EXEMPTIONS, entry("path: docs/runbooks/a.md, reason: it comes, by: maria, until: 2026-11-18"));
        assertThat(statuses(RuleCase.check(head, BEFORE), "LK001")).containsExactly(Reported.Status.OPEN);
        assertThat(statuses(RuleCase.check(head, head), "LK001")).containsExactly(Reported.Status.EXEMPT);
    }

    @Test
    void tellsOfAnExemptionThatCoversNothing() {
        assertThat(idle(entry(
                        "path: docs/runbooks/a.md, subject: gone.md, reason: it comes, by: maria, until: 2026-11-18")))
                .isEmpty();
        assertThat(idle(entry(
                                "path: docs/runbooks/a.md, subject: other.md, reason: it comes, by: maria, until: 2026-11-18")
                        .replace("LK001", "LK999")))
                .containsExactly("There is no such LK999, so this exemption covers nothing.");
        assertThat(idle(entry("path: docs/runbooks/b.md, reason: it comes, by: maria, until: 2026-11-18")))
                .containsExactly("There is no such LK001, so this exemption covers nothing.");
    }

    /** Its rule speaks of changes, or of what this commit does not tell; or it has ended, which another rule says. */
    @ParameterizedTest
    @ValueSource(strings = {"LK007", "FR004", "AC017", "CF008"})
    void saysNothingOfAnExemptionThatMayBeNeededElsewhere(String rule) {
        String other = entry("path: docs/runbooks/b.md, reason: it comes, by: maria, until: 2026-11-18");
        assertThat(idle(other.replace("LK001", rule))).isEmpty();
        assertThat(idle(other.replace("11-18", "11-17"))).isEmpty();
        assertThat(RuleCase.messages(
                        "CF008",
                        RuleCase.check(BEFORE.with(EXEMPTIONS, other)
                                .with(".handback.yml", "version: 1\nhub: acme/people\n"))))
                .isEmpty();
    }

    private static List<String> idle(String exemptions) {
        return RuleCase.messages("CF008", RuleCase.check(BEFORE.with(EXEMPTIONS, exemptions)));
    }

    private static boolean exempt(String entry) {
        return statuses(RuleCase.check(BEFORE.with(EXEMPTIONS, entry(entry))), "LK001")
                .equals(List.of(Reported.Status.EXEMPT));
    }

    private static String entry(String fields) {
        return "version: 1\nexemptions:\n  - {rule: LK001, " + fields + "}\n";
    }

    private static List<Reported.Status> statuses(CheckReport report, String rule) {
        return report.findings().stream()
                .filter(reported -> reported.finding().rule().equals(rule))
                .map(Reported::status)
                .toList();
    }

    private static FakeTree settled(FakeTree tree) {
        return tree.with(BASELINE, Baseline.of(RuleCase.check(tree)).text());
    }
}
