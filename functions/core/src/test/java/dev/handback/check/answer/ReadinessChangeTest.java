package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the table of readiness says of a component that comes with a change. */
final class ReadinessChangeTest {
    private static final String OWNERSHIP = """
            version: 1
            components:
              - id: checkout
                type: service
                operations:
                  deploy: {not_applicable: it is never changed}
                  rollback: {not_applicable: it is never changed}
                  rotate-secret: {not_applicable: it has none}
                  respond-to-alert: {not_applicable: it has none}
                  patch: {not_applicable: it is never changed}
            """;
    private static final String RUNBOOK = """
            ---
            kind: runbook
            component: checkout
            operation: "Down`\\n\\n@acme/all | [click](https://a.example)"
            ---
            # Down

            ## Steps

            1. Start it.
            """;

    @Test
    void showsTheNameOfAProcedureAsCodeAndNothingElse() {
        CheckReport report = TreeCheck.with(List.of(), LocalDate.of(2026, 11, 19))
                .check(
                        "shop",
                        FakeTree.of("handoff/ownership.yml", OWNERSHIP, "docs/runbooks/down.md", RUNBOOK),
                        FakeTree.of("README.md", "# Shop\n"));
        ReadinessChange change = new ReadinessChange(
                report.base().orElseThrow().readiness(), report.head().readiness());

        assertThat(change.rows().getFirst())
                .isEqualTo(new ReadinessChange.Row(
                        "checkout",
                        "not there",
                        "level 1, 0 of 1",
                        Optional.of("`Down'  @acme/all \\| [click](https://a.example)`: not there → written")));
    }
}
