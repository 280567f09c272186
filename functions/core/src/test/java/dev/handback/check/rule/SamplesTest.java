package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.source.FakeTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings of the sample repositories, as of 2026-11-18, word for word. */
final class SamplesTest {
    private static final Pattern PLANTED = Pattern.compile("\\| ([A-Z]{2}\\d{3}) \\| (\\S+) \\| (\\d+) \\|.*");
    private static final String ROLLBACK = "docs/runbooks/rollback-checkout.md";

    @ParameterizedTest
    @ValueSource(strings = {"acme-shop", "acme-shop-broken"})
    void readAsTheyWereApproved(String sample) throws IOException {
        assertThat(lines(RuleCase.check(FolderTree.of("samples", sample)))).isEqualTo(golden(sample + ".findings.txt"));
    }

    @Test
    void holdNoErrorWhereAllIsWell() {
        assertThat(RuleCase.check(FolderTree.of("samples", "acme-shop")).count(Severity.ERROR))
                .isZero();
    }

    @Test
    void showEveryDefectThatWasPlanted() throws IOException {
        List<String> found = RuleCase.check(FolderTree.of("samples", "acme-shop-broken")).findings().stream()
                .map(Reported::finding)
                .map(finding -> finding.rule() + " " + finding.path() + ":"
                        + finding.mark().line())
                .toList();
        assertThat(found).containsAll(planted());
    }

    @Test
    void countWhatTheTeamCanRun() {
        FakeTree shop = FolderTree.of("samples", "acme-shop");
        assertThat(runnable(shop)).isEqualTo("14 of 22");
        assertThat(runnable(RuleCase.replace(ROLLBACK, "result: worked", "result: failed")
                        .apply(shop)))
                .isEqualTo("13 of 22");
        assertThat(runnable(RuleCase.replace(ROLLBACK, "Expect:", "Expected:").apply(shop)))
                .isEqualTo("13 of 22");
    }

    private static String runnable(FakeTree tree) {
        var readiness = RuleCase.check(tree).head().readiness();
        return readiness.runnable() + " of " + readiness.total();
    }

    private static List<String> lines(CheckReport report) {
        return report.findings().stream()
                .map(reported -> "%s %s %s:%d:%d %s – %s"
                        .formatted(
                                reported.finding().rule(),
                                reported.severity().id(),
                                reported.finding().path(),
                                reported.finding().mark().line(),
                                reported.finding().mark().column(),
                                reported.finding().subject(),
                                reported.finding().message()))
                .toList();
    }

    private static List<String> golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream("/golden/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> planted() throws IOException {
        Path list = Path.of(System.getProperty("handback.root"), "samples", "acme-shop-broken.expected.md");
        return Files.readAllLines(list).stream()
                .map(PLANTED::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2) + ":" + row.group(3))
                .collect(Collectors.toList());
    }
}
