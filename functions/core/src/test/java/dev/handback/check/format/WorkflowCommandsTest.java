package dev.handback.check.format;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void saysNothingWhereNothingWasFound() {
        assertThat(WorkflowCommands.of(Reports.clean())).isEmpty();
    }
}
