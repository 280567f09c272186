package dev.handback.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkflowCommandsTest {

    @Test
    void escapesWhatEndsAValue() {
        List<String> lines = WorkflowCommands.of(Reports.compared()).lines().toList();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "::error file=docs/runbooks/a b%2C 100%25%3A c.md,line=3,col=8,title=LK001 A link leads"
                                        + " to a file that does not exist::`gone&,:%2525.md` leads to nothing"));
    }

    @Test
    void tellsWhatIsMostSevereFirstAndLeavesOutWhatIsOlder() {
        List<String> lines = WorkflowCommands.of(Reports.compared()).lines().toList();

        assertThat(lines.getFirst()).startsWith("::error ");
        assertThat(lines.getLast()).startsWith("::notice ");
        assertThat(lines).noneMatch(line -> line.contains("AN004"));
        assertThat(WorkflowCommands.of(Reports.alone())).contains("AN004");
    }

    /** A file's name is anybody's words: the runner obeys lines that begin with {@code ::}, and {@code ##[} anywhere. */
    @Test
    void listsWhatStandsOnNoChangedLineAsWordsThatTheRunnerDoesNotObey() {
        FakeTree base = FakeTree.of("::error::/##[error].md", "# A\n\n[b](b.md)\n", "::error::/b.md", "# B\n");
        CheckReport report = TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"))
                .check("shop", base.without("::error::/b.md"), base)
                .of(List.of("LK001"));

        assertThat(WorkflowCommands.of(report)).isEqualTo("""
                        New, and without a note on its line (checks.annotate): 1
                          notice ::error::/## [error].md:3 LK001 `b.md` leads to nothing: the repository has no \
                        `::error::/b.md`. Fix: Link to where it is now, or take the link out.
                        """);
    }

    @Test
    void saysNothingWhereNothingWasFound() {
        assertThat(WorkflowCommands.of(Reports.clean())).isEmpty();
    }
}
