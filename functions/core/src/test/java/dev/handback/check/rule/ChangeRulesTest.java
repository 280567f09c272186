package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a change does to a repository is told by comparing it with the commit that it starts from. */
final class ChangeRulesTest {
    private static final FakeTree SOUND = SoundRepository.tree();
    private static final String LIBRARY = "# Deploy\n\nA\n\nB\n\nC\n\nD\n\nE\n";

    @Test
    void sayNothingOfAChangeThatChangesNothing() {
        assertThat(findings(SOUND, SOUND)).isEmpty();
    }

    @Test
    void listWhatANewPolicyWouldChange() {
        FakeTree relaxed = RuleCase.replace(
                        SoundRepository.POLICY,
                        "rules: {LK008: off}",
                        "rules: {AC002: off}\nnotes: {decide_within: 9 days}")
                .apply(SOUND);
        assertThat(findings(SOUND, relaxed)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("This changes the policy: `notes.decide_within` (nothing → 9 days),"
                            + " `rules.AC002` (nothing → off), `rules.LK008` (off → nothing)."
                            + " It was checked by the policy as it is without this change.");
            assertThat(finding.mark().line()).isEqualTo(8);
        });
    }

    @Test
    void missAGrantThatWasDeletedAndNoneThatWasRevokedMovedOrNeverGiven() {
        String file = SoundRepository.ELI;
        assertThat(rules(SOUND, SOUND.without(file))).containsExactly("AC011");
        FakeTree revoked = RuleCase.replace(
                        file,
                        "revoked: null",
                        "revoked: {on: 2026-10-30, by: maria, method: disable, evidence: \"#9\"}")
                .apply(SOUND);
        assertThat(rules(revoked, revoked.without(file))).isEmpty();
        FakeTree planned = RuleCase.replace(file, "granted: 2026-09-03", "granted: 2026-11-20")
                .apply(SOUND);
        assertThat(rules(planned, planned.without(file))).isEmpty();
        assertThat(rules(
                        SOUND,
                        RuleCase.copy(SOUND, file, "handoff/access/eli-2.yml").without(file)))
                .isEmpty();
        assertThat(rules(SOUND, SOUND.with(file, "grants: [\n"))).containsOnly("FM002");
        assertThat(rules(SOUND, SOUND.with(file, "# padding\n".repeat(110_000))))
                .containsExactlyInAnyOrder("AC011", "FM002");
    }

    @Test
    void doNotTakeManyNewDatesForReviews() {
        FakeTree before = runbooks(5, "2026-01-01", "1. Go.");
        assertThat(rules(before, runbooks(5, "2026-11-18", "1. Go."))).containsExactly("FR005");
        assertThat(rules(before, runbooks(5, "2026-11-18", "1. Run."))).isEmpty();
        assertThat(rules(runbooks(4, "2026-01-01", "1. Go."), runbooks(4, "2026-11-18", "1. Go.")))
                .isEmpty();
    }

    @Test
    void knowWhereARenamedFileWentByItsContentOrMostOfItsLines() {
        FakeTree before = FakeTree.of("docs/deploy.md", LIBRARY, "README.md", "[d](docs/deploy.md)\n");
        FakeTree moved = before.without("docs/deploy.md").with("guides/ship.md", LIBRARY);
        FakeTree edited = before.without("docs/deploy.md").with("guides/ship.md", LIBRARY.replace("E", "F"));
        assertThat(fixes(before, moved)).containsExactly("Link to `guides/ship.md`", "Point to `guides/ship.md`");
        assertThat(fixes(before, edited)).containsExactly("Link to `guides/ship.md`", "Point to `guides/ship.md`");
        assertThat(fixes(before, before.without("docs/deploy.md")))
                .containsExactly(
                        "Link to where it is now, or take the link out",
                        "Point to what took its place, or take the link out");
    }

    @Test
    void speakOfRecordsThatNameADeletedFile() {
        FakeTree before = SOUND.with("docs/a.md", "# A\n")
                .with("handoff/failure-modes.yml", "version: 1\nmodes: [{id: a, runbook: docs/a.md}]\n");
        assertThat(findings(before, before.without("docs/a.md")))
                .filteredOn(finding -> finding.rule().equals("LK007"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.mark().column()).isEqualTo(26);
                    assertThat(finding.message())
                            .isEqualTo("`docs/a.md` is deleted in this change, and still linked from this document.");
                });
    }

    @Test
    void doNotCallOldFindingsNewBecauseTheirFileWasRenamed() {
        FakeTree before = FakeTree.of("docs/runbooks/a.md", "# A\n\n1. [x](none.md)\n");
        FakeTree after = FakeTree.of("docs/runbooks/b.md", "# A\n\n1. [x](none.md)\n");
        assertThat(RuleCase.check(after, before).findings()).isNotEmpty().noneMatch(Reported::isNew);
    }

    private static FakeTree runbooks(int count, String reviewed, String steps) {
        String text = "---\ntitle: A\nlast_reviewed_on: %s\n---\n# A\n\n%s\n".formatted(reviewed, steps);
        return IntStream.range(0, count)
                .boxed()
                .reduce(FakeTree.of(), (tree, i) -> tree.with("docs/" + i + ".md", text), (one, other) -> one);
    }

    private static List<String> rules(FakeTree base, FakeTree head) {
        return findings(base, head).stream().map(Finding::rule).toList();
    }

    private static List<String> fixes(FakeTree base, FakeTree head) {
        return findings(base, head).stream()
                .filter(finding -> finding.rule().startsWith("LK"))
                .map(Finding::fix)
                .toList();
    }

    private static List<Finding> findings(FakeTree base, FakeTree head) {
        return RuleCase.check(head, base).findings().stream()
                .filter(Reported::isNew)
                .map(Reported::finding)
                .toList();
    }
}
