package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.source.FakeTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the files, the rules answer, point at lines that are there, and answer the same again. */
final class RulesPropertyTest {
    private static final List<String> LINES = List.of(
            "---",
            "# A",
            "## Steps",
            "## Status",
            "Accepted",
            "1. a",
            "- b",
            "```",
            "kind: runbook",
            "status: [",
            "grants:",
            "  - id: a",
            "    expires: 2026-13-01",
            "    granted: +999999999-12-31",
            "components: [{id: a, paths: [\"{a{b}\"]}]",
            "last_reviewed_on: -999999999-01-01",
            "<!-->",
            "people:",
            "  - {id: a, side: provider, left: x}",
            "components:",
            "outcomes: [1, {}, null]",
            "severities: {1: {response: 4}}",
            "exercised: [{on: 1}]",
            "version: 1",
            "rules: {A: b}",
            "[x](../../../..)",
            "[x](%zz#%)",
            "![](<a b.png>)",
            "<a href='#x'>",
            "* @a",
            "!x b",
            "/a/* @a/b c@d",
            "\t: x",
            "&a [*a]",
            "Superseded by [](x) 99999",
            "-----BEGIN PRIVATE KEY-----",
            "\uFEFF",
            "\u0000",
            "é|\u202E",
            "");

    @Property(tries = 60)
    void answerWhateverStandsInTheFiles(
            @ForAll("texts") String text, @ForAll("texts") String records, @ForAll("texts") String owners) {
        FakeTree tree = FakeTree.of(
                ".handback.yml", records,
                "handoff/people.yml", records,
                "handoff/ownership.yml", records,
                "handoff/engagement.yml", records,
                "handoff/access/a.yml", records,
                ".github/CODEOWNERS", owners,
                "docs/runbooks/a.md", text,
                "docs/adr/0001-a.md", text);
        CheckReport report = RuleCase.check(tree);
        assertThat(report.findings()).allSatisfy(reported -> {
            assertThat(reported.finding().mark().line()).isLessThanOrEqualTo(200);
            assertThat(reported.finding().message()).isNotBlank();
        });
        assertThat(RuleCase.check(tree).findings()).isEqualTo(report.findings());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES).list().ofMaxSize(12).map(lines -> String.join("\n", lines));
    }
}
