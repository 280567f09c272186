package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.source.FakeTree;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of nearly a megabyte costs seconds, however it is written. */
final class LargeFileTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static Stream<FakeTree> trees() {
        return Stream.of(
                FakeTree.of("docs/runbooks/steps.md", "# A\n" + "## Steps\n".repeat(100_000)),
                FakeTree.of("docs/response.md", "# A\n" + "## Responding to an incident\n\ntext\n\n".repeat(28_000)),
                FakeTree.of("docs/adr/0001-parts.md", "# A\n" + "## Part\nx\n".repeat(100_000)),
                FakeTree.of("docs/adr/0001-state.md", "# A\n\nStatus\n" + "[".repeat(400_000) + "\n"),
                FakeTree.of("docs/links.md", "# A\n" + numbered(25_000, "## heading-%05d\n[a](#headin-%05d)\n")),
                FakeTree.of(
                        "mkdocs.yml", "", "docs/site.md", "# A\n" + numbered(25_000, "## aa-%05d\n[a](#bb-%05d)\n")),
                FakeTree.of(
                        "handoff/access/dana.yml",
                        "version: 1\nperson: dana\nengagement: n\ngrants:\n"
                                + numbered(20_000, "  - {id: g%d, system: s, account: a}\n")),
                FakeTree.of("handoff/people.yml", "version: " + "9".repeat(900_000) + "\n"),
                FakeTree.of("handoff/people.yml", "version: 1e999999999\npeople: [{id: 1.0e-999999999}]\n"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void isCheckedInTime(FakeTree tree) {
        CheckReport report = Assertions.assertTimeoutPreemptively(LONGEST, () -> RuleCase.check(tree));
        assertThat(report.head().documents()).hasSize(1);
    }

    private static String numbered(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        line.replace("%05d", "%1$05d").replace("%d", "%1$d").formatted(i))
                .collect(Collectors.joining());
    }
}
