package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code rules} and {@code explain}: what is built, and what is only planned, are never mixed up. */
final class RulesCommandTest {
    private final Shell shell = new Shell(Path.of("."));

    @Test
    void listsWhatIsBuilt() {
        assertThat(shell.run("rules")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said().lines())
                .filteredOn(line -> line.matches("[A-Z]{2}\\d{3}  .*"))
                .hasSize(Catalogue.builtIn().entries().size())
                .contains("AC001  error  * Access has no end, or one that is too late");
    }

    @Test
    void listsWhatIsPlannedApart() {
        assertThat(shell.run("rules", "--planned")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .doesNotContain("AC001")
                .contains("%d rules are planned, and find nothing yet."
                        .formatted(PlannedRules.entries().size()));
    }

    @Test
    void explainsARuleHoweverItsIdIsTyped() {
        assertThat(shell.run("explain", "rb005")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("RB005: A runbook has no rollback");
    }

    @Test
    void doesNotPretendThatAPlannedRuleIsBuilt() {
        for (PlannedRules.Entry planned : PlannedRules.entries()) {
            assertThat(shell.run("explain", planned.id())).isEqualTo(ExitCode.CLEAN);
            assertThat(shell.said()).contains("Planned, and not built yet: it finds nothing.");
            assertThat(Catalogue.builtIn().find(planned.id())).isEmpty();
        }
    }

    @Test
    void knowsNoOtherRule() {
        assertThat(shell.run("explain", "ZZ999")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .isEqualTo("handback: There is no rule 'ZZ999'. See them all with `handback rules`.\n");
    }
}
