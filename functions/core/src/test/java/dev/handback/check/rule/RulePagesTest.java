package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Catalogue;
import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.page.RulePage;
import dev.handback.check.page.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule that is built has a page, and its examples are run: the bad one gives this finding, at this line and column and
 * in these words, the good one gives none, and the exemption holds.
 */
final class RulePagesTest {
    /** Rules that need to know more than a repository holds: they speak on the site, never in a check. */
    private static final Set<String> ON_THE_SITE = Set.of("AC017", "AC018");

    private static final Pattern ALSO = Pattern.compile("(?m)^Also: ([A-Z0-9, ]+)\\.$");
    private static final Pattern QUOTE = Pattern.compile("(?m)(^>.*\\n?)+");
    private static final Path FOLDER =
            Path.of(System.getProperty("handback.root"), "functions/core/src/main/resources/dev/handback/check/pages");

    @Test
    void existForEachRuleAndForNothingElse() throws IOException {
        Set<String> rules = Catalogue.builtIn().entries().stream()
                .map(Catalogue.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void sayTheSameThingsInTheSameOrder(RulePage page) {
        List<String> headings =
                page.sections().stream().map(RulePage.Section::heading).toList();
        assertThat(page.why()).isNotBlank();
        assertThat(headings)
                .isIn(List.of("Bad", "Good", "Exempt"), List.of("Before", "Bad", "Good", "Exempt"), List.of("Exempt"));
        assertThat(headings.size() == 1).as("has no examples").isEqualTo(ON_THE_SITE.contains(page.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withExamples")
    void showABadExampleThatGivesThisFinding(RulePage page) {
        PageExample example = new PageExample(page);
        CheckReport report = example.bad();
        assertThat(report.findings().stream()
                        .map(reported -> reported.finding())
                        .filter(finding -> finding.rule().equals(page.id()))
                        .map(example::quote))
                .containsExactlyElementsOf(quotes(page));
        assertThat(rules(report)).isEqualTo(expected(page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withExamples")
    void showAGoodExampleThatGivesNone(RulePage page) {
        assertThat(new PageExample(page).good().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withExemptions")
    void sayHowToExempt(RulePage page) {
        CheckReport report = new PageExample(page).exempt();
        assertThat(report.open().stream().map(reported -> reported.finding().rule()))
                .doesNotContain(page.id());
    }

    static Stream<RulePage> all() {
        return RulePages.all().stream();
    }

    static Stream<RulePage> withExamples() {
        return all().filter(page -> page.section(RulePage.BAD).isPresent());
    }

    static Stream<RulePage> withExemptions() {
        return withExamples()
                .filter(page -> !new PageExample(page).blocks(RulePage.EXEMPT).isEmpty());
    }

    private static List<String> quotes(RulePage page) {
        return QUOTE.matcher(page.section(RulePage.BAD).orElse(""))
                .results()
                .map(quote -> quote.group()
                        .replaceAll("(?m)^>", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    private static Set<String> expected(RulePage page) {
        Set<String> rules = new TreeSet<>(Set.of(page.id()));
        ALSO.matcher(page.section(RulePage.BAD).orElse(""))
                .results()
                .forEach(also -> rules.addAll(List.of(also.group(1).split(", "))));
        return rules;
    }

    private static Set<String> rules(CheckReport report) {
        return report.findings().stream()
                .map(Reported::finding)
                .map(finding -> finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
