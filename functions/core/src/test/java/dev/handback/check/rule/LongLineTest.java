package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.source.FakeTree;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A line of a hundred thousand characters costs no more than as many in short lines. Work that grew with the square of its
 * length would take minutes.
 */
final class LongLineTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LENGTH = 100_000;
    private static final List<String> BEGINNINGS = List.of("", "**Label**", "# ", "1. Run ", "| a ");
    private static final List<String> PIECES =
            List.of(" ", "a ", "**", "[a] ", "<u>", "- ", "status: ", "run a.", "1/2/");

    static Stream<String> beginnings() {
        return BEGINNINGS.stream();
    }

    @Test
    void slashesWithoutEndAreFollowedInTime() {
        String address = "/" + "/".repeat(LENGTH) + "b";
        FakeTree tree = FakeTree.of(
                "docs/page.md",
                "---\nslug: " + address + "\n---\n# Page\n\n[b](" + address + ")\n[c](c" + address + ")\n");

        CheckReport report = Assertions.assertTimeoutPreemptively(LONGEST, () -> RuleCase.check(tree));

        assertThat(RuleCase.rules(report)).contains("LK001");
    }

    @ParameterizedTest(name = "\"{0}\" …")
    @MethodSource("beginnings")
    void isReadInTime(String beginning) {
        FakeTree tree = FakeTree.of();
        for (int i = 0; i < PIECES.size(); i++) {
            String line =
                    beginning + PIECES.get(i).repeat(LENGTH / PIECES.get(i).length()) + "x\n";
            tree = tree.with("docs/adr/00%02d-a.md".formatted(i), "# A note\n\n## Context\n\n" + line)
                    .with("docs/runbooks/a-%d.md".formatted(i), "# Restart it\n\n## Steps\n\n1. Do\n\n" + line)
                    .with("docs/page-%d.md".formatted(i), line + "\n## Steps\n");
        }
        FakeTree all = tree;

        CheckReport report = Assertions.assertTimeoutPreemptively(LONGEST, () -> RuleCase.check(all));

        assertThat(report.head().documents()).hasSize(3 * PIECES.size());
    }
}
