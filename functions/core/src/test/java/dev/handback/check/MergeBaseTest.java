package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.rule.Rules;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A branch is compared with the commit where it left its base, and judged by what the base says now. */
final class MergeBaseTest {
    private static final String BROKEN = "# Guide\n\n[gone](gone.md)\n";
    private static final String SOUND = "# Guide\n";
    private static final String EXEMPT = """
            version: 1
            exemptions:
              - {rule: LK001, path: docs/guide.md, subject: gone.md, reason: Moves soon, by: ana, until: 2026-12-31}
            """;
    private static final FakeTree LEFT = FakeTree.of("docs/guide.md", SOUND, "docs/plan.md", "# Plan\n");

    @Test
    void whatTheBaseHasMendedSinceIsNotNew() {
        FakeTree left = LEFT.with("docs/guide.md", BROKEN);

        assertThat(links(left.with("docs/new.md", "# New\n"), left, LEFT)).containsExactly("docs/guide.md older OPEN");
    }

    @Test
    void whatTheBaseHasGainedSinceIsNotTakenAway() {
        FakeTree base = LEFT.with("docs/guide.md", "# Guide\n\n[two](two.md)\n").with("docs/two.md", "# Two\n");

        CheckReport report = check().check("shop", LEFT.with("docs/new.md", "# New\n"), LEFT, base);

        assertThat(report.findings()).noneMatch(Reported::isNew);
    }

    @Test
    void theBaseAsItIsNowSaysHowSevereThingsAreAndWhatIsExempt() {
        FakeTree head = LEFT.with("docs/guide.md", BROKEN);
        FakeTree exempting = LEFT.with("handoff/exemptions.yml", EXEMPT);

        assertThat(links(head, LEFT, LEFT)).containsExactly("docs/guide.md new OPEN");
        assertThat(links(head, LEFT, exempting)).containsExactly("docs/guide.md new EXEMPT");
        assertThat(links(head.with("handoff/exemptions.yml", EXEMPT), exempting, LEFT))
                .containsExactly("docs/guide.md new OPEN");
        assertThat(links(head, LEFT, LEFT.with(".handback.yml", "version: 1\nrules: {LK001: off}\n")))
                .isEmpty();
    }

    private static List<String> links(FakeTree head, FakeTree mergeBase, FakeTree base) {
        return check().check("shop", head, mergeBase, base).findings().stream()
                .filter(reported -> reported.finding().rule().equals("LK001"))
                .map(reported -> "%s %s %s"
                        .formatted(reported.finding().path(), reported.isNew() ? "new" : "older", reported.status()))
                .toList();
    }

    private static TreeCheck check() {
        return TreeCheck.with(Rules.all(), LocalDate.of(2026, 11, 19));
    }
}
