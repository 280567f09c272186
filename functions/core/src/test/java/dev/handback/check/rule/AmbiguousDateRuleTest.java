package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A date is ambiguous where both numbers could be the month, and no schema of ours asks for another form. */
final class AmbiguousDateRuleTest {

    @Test
    void namesBothDays() {
        assertThat(findings("docs/adr/0001-a.md", "date: 3-4-2026"))
                .extracting(Finding::message, Finding::fix)
                .containsExactly(tuple(
                        "`date` is `3-4-2026`, which may be either of two days: some people write the day first, others"
                                + " the month.",
                        "Write `2026-04-03` or `2026-03-04`"));
    }

    @Test
    void isOneWithATimeBehindIt() {
        assertThat(findings("docs/adr/0001-a.md", "date: 03/04/2026 10:30"))
                .extracting(Finding::fix)
                .containsExactly("Write `2026-04-03` or `2026-03-04`");
    }

    @Test
    void isNoDateThatCanBeReadInOneWayOnly() {
        for (String written : new String[] {
            "2026-04-03", "13/04/2026", "04/13/2026", "4/4/2026", "04.01.2026", "0/1/2026", "3/4-2026", "3.4.26"
        }) {
            assertThat(findings("docs/adr/0001-a.md", "date: '" + written + "'"))
                    .as(written)
                    .isEmpty();
        }
    }

    @Test
    void isLeftToTheSchemaAndToPagesThatNobodyAsks() {
        assertThat(findings("docs/adr/0001-a.md", "kind: architecture-note\ndate: 3/4/2026"))
                .isEmpty();
        assertThat(findings("docs/a.md", "date: 3/4/2026")).isEmpty();
    }

    private static Stream<Finding> findings(String path, String fields) {
        return RuleCase.check(FakeTree.of(path, "---\n%s\n---\n# A\n".formatted(fields))).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("FM008"));
    }
}
