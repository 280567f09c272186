package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FM001 for keys that stand below the title, where nothing reads them. */
final class MisplacedFrontMatterTest {
    private static final String NOTE = "docs/adr/0001-a.md";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n---\nstatus: accepted\ndate: 2026-01-02\n---\n\nText.\n",
                "\n# A\n---\ndecision-makers:\n- maria\ndate:\n  2026-01-02\n# a comment\n---\n",
            })
    void isOnlyANoticeInANoteOfOthers(String text) {
        assertThat(findings(NOTE, text)).containsExactly("FM001 notice 3");
    }

    @Test
    void isAnErrorInWhatCallsItselfADocumentOfOurs() {
        assertThat(findings("docs/a.md", "# A\n\n---\nkind: runbook\n---\n")).containsExactly("FM001 error 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n---\nDate: 2026-01-02\nStatus: Accepted\n---\n",
                "# A\n\n---\nstatus: accepted\n\n---\n",
                "# A\n\n---\n---\n",
                "# A\n\n---\nstatus: accepted\n",
                "# A\n\nText.\n\n---\nstatus: accepted\n---\n",
                "# A\n\n---\nNext part: it is longer\n---\n",
                "# A\n\n---\na: [b\n---\n",
                "---\nstatus: accepted\n---\n# A\n\n---\ndate: 2026-01-02\n---\n",
            })
    void isNotSeenInALayout(String text) {
        assertThat(findings(NOTE, text)).isEmpty();
    }

    @Test
    void isNotAskedForInAPage() {
        assertThat(findings("docs/a.md", "# A\n\n---\nlayout: post\n---\n")).isEmpty();
    }

    private static List<String> findings(String path, String text) {
        return RuleCase.check(FakeTree.of(path, text, ".handback.yml", "version: 1\nprofile: standard\n"))
                .findings()
                .stream()
                .filter(reported -> reported.finding().rule().equals("FM001"))
                .map(reported ->
                        reported.finding().rule() + " " + reported.severity().id() + " "
                                + reported.finding().mark().line())
                .toList();
    }
}
