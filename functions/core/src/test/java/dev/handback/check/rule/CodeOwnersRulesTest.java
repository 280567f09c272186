package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One cause is one finding, and a line that GitHub skips is told with all that is wrong with it. */
final class CodeOwnersRulesTest {

    @Test
    void sayEachPatternWithoutAFileWhileTheyAreFew() {
        assertThat(findings(gone(5)))
                .hasSize(5)
                .allMatch(finding -> finding.rule().equals("CO003"));
    }

    @Test
    void sayManyOfThemOnce() {
        assertThat(findings(gone(6)))
                .extracting(finding -> finding.mark().line() + ": " + finding.message() + " " + finding.fix())
                .containsExactly("2: 6 patterns match no file, so these lines protect nothing: `/gone1/` on line 2,"
                        + " `/gone2/` on line 3, `/gone3/` on line 4, …. Write the paths where their files are now,"
                        + " or take the lines out");
    }

    @Test
    void letALineBeRepeatedByALaterOneThatNamesTheSameOwners() {
        String docs = "* @acme/shop\n/docs/ @acme/docs @acme/shop\n";

        assertThat(rules(docs + "*.md @acme/shop @acme/docs\n")).isEmpty();
        assertThat(rules(docs + "*.md @acme/shop\n")).containsExactly("CO005");
    }

    @Test
    void areNewAsSoonAsOneOfThemIs() {
        assertThat(news(gone(6), gone(7))).containsExactly("CO003 patterns");
        assertThat(news(gone(7), gone(6))).isEmpty();
        assertThat(news(gone(7), gone(2))).isEmpty();
        assertThat(news(gone(2), gone(3))).containsExactly("CO003 /gone3/");
        assertThat(news(gone(2), gone(6))).containsExactly("CO003 patterns");
    }

    private static List<String> rules(String owners) {
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/a.md", "# A\n", ".github/CODEOWNERS", owners)));
    }

    private static List<String> news(String before, String after) {
        return RuleCase.check(tree(after), tree(before)).findings().stream()
                .filter(Reported::isNew)
                .map(Reported::finding)
                .map(finding -> finding.rule() + " " + finding.subject())
                .toList();
    }

    @Test
    void askForTheGeneratorToBeMended() {
        assertThat(findings("# This file is generated, do not amend it.\n" + gone(6)))
                .extracting(Finding::fix)
                .containsExactly("Mend what writes this file, as its first lines say that nobody should edit it");
    }

    @Test
    void nameEachOwnerThatIsNone() {
        assertThat(findings("* @acme/shop, acme/platform @carla\n"))
                .extracting(finding -> finding.message() + " " + finding.fix())
                .containsExactly(
                        "`@acme/shop,`, `acme/platform` are no `@user`, `@org/team` or e-mail address, so GitHub skips"
                                + " the whole line. `*` has no owner. Write each as `@user`, `@org/team` or e-mail address, with blanks"
                                + " between and no commas");
    }

    @Test
    void sayOfAPatternThatStandsAgainThatAndNothingElse() {
        assertThat(findings("* @acme/shop\n/gone/ @carla\napp.js @carla @maria\n/gone/ @maria\napp.js @maria @carla\n"))
                .extracting(finding -> finding.rule() + ":" + finding.mark().line() + " " + finding.fix())
                .containsExactly(
                        "CO007:2 Name all owners in line 4, and take this one out",
                        "CO007:3 Take this line out; the other one says the same",
                        "CO003:4 Write the path where its files are now, or take the line out");
        assertThat(findings("app.js @carla @nobody,\n/app.js @carla\napp.js @carla\n"))
                .extracting(Finding::rule)
                .doesNotContain("CO007");
    }

    @Test
    void sayNothingElseOfHeadingsAndPatternsOfSections() {
        assertThat(findings("[Shop][2] @carla, maria\napp.js @carla\n^[Every one]\n[Docs]\napp.js @maria\n"))
                .extracting(finding -> finding.rule() + ":" + finding.mark().line() + " " + finding.message())
                .containsExactly(
                        "CO011:1 `[Shop]` begins a section, as GitLab has them, and so do 2 more lines. GitHub skips the"
                                + " line, and owners in it count for nothing.",
                        "CO005:2 This line is never used: later ones take every file that `app.js` matches, and the last one"
                                + " counts.");
        assertThat(findings("*.[ch] @carla\n* @carla\n"))
                .extracting(Finding::rule)
                .containsExactly("CO002");
    }

    @Test
    void knowThatGitHubReadsOneFile() {
        assertThat(RuleCase.check(tree("* @carla\n").with("docs/CODEOWNERS", "").with("web/CODEOWNERS", ""))
                        .findings())
                .extracting(reported ->
                        reported.finding().rule() + " " + reported.finding().path())
                .containsExactly("CO008 docs/CODEOWNERS");
    }

    private static String gone(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "/gone%d/ @acme/shop\n".formatted(line))
                .collect(Collectors.joining("", "* @acme/shop\n", ""));
    }

    private static List<Finding> findings(String owners) {
        return RuleCase.check(tree(owners)).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().startsWith("CO0"))
                .toList();
    }

    private static FakeTree tree(String owners) {
        return FakeTree.of("app.js", "", "CODEOWNERS", owners);
    }
}
