package dev.handback.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.check.Reported;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.source.FakeTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy that {@code docs/policy.md} shows is one that Handback takes, and it leaves no key out. */
final class PolicyPageTest {
    private static final Path ROOT = Path.of(System.getProperty("handback.root", "../.."));

    @Test
    void isValid() throws IOException {
        var report = TreeCheck.with(Rules.all(), LocalDate.of(2026, 11, 27))
                .check("shop", FakeTree.of(".handback.yml", policy()));

        assertThat(report.findings())
                .extracting(Reported::finding)
                .filteredOn(finding -> !finding.rule().equals("CF003"))
                .isEmpty();
        assertThat(report.head().policy().profile()).isEqualTo(Profile.STANDARD);
    }

    @Test
    void namesEveryKey() throws IOException {
        var schema = new ObjectMapper().readTree(read("runbook-schemas/policy.schema.json"));
        List<String> keys = policy().lines()
                .filter(line -> line.matches("[a-z_]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();

        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .filteredOn(key -> !key.equals("$schema"))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static String policy() throws IOException {
        String page = read("docs/policy.md");
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
