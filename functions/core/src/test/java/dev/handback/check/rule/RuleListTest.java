package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import dev.handback.check.page.RulePage;
import dev.handback.check.page.RulePages;
import dev.handback.policy.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The list of all rules, {@code docs/rules.md}, says what their pages say. */
final class RuleListTest {
    private static final String FOLDER = "../functions/core/src/main/resources/dev/handback/check/pages/";
    private static final Path ROOT = Path.of(System.getProperty("handback.root"));
    private static final Path LIST = ROOT.resolve("docs/rules.md");

    @Test
    void hasALineForEachRule() throws IOException {
        List<String> lines = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("| <a id="))
                .toList();
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        RulePages.all().stream().map(RuleListTest::line).toList());
    }

    @Test
    void everyPageThatCountsThemCountsAlike() throws IOException {
        int built = Catalogue.builtIn().entries().size();
        int known = built + PlannedRules.entries().size();
        assertThat(Files.readString(LIST)).contains("Every rule that is built: %d.".formatted(built));
        assertThat(Files.readString(ROOT.resolve("CHANGELOG.md"))).contains("- %d [rules]".formatted(built));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("%d of %d planned".formatted(built, known));
    }

    private static String line(RulePage page) {
        String id = page.id();
        String why = page.why().lines().findFirst().orElse("").replace("|", "\\|");
        return "| <a id=\"%s\"></a>[**%s**](%s%s.md) | %s | %s | %s | %s |"
                .formatted(
                        id.toLowerCase(Locale.ROOT),
                        id,
                        FOLDER,
                        id,
                        page.title(),
                        page.severity(Profile.STANDARD).id(),
                        page.severity(Profile.ADOPT).id(),
                        why);
    }
}
