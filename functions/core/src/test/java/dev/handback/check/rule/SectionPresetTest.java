package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.source.FakeTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sections a document should have is the policy's to say; of several sets the nearest one counts. */
final class SectionPresetTest {
    private static final String PROCEDURE = """
            # Restart

            ## Purpose

            When it hangs.

            ## Steps

            1. Restart it.

            ## Verification

            It answers.
            """;
    private static final String ALERT =
            "# Hangs\n\n## Meaning\n\nA\n\n## Impact\n\nB\n\n## Mitigation\n\n1. Restart it.\n";
    private static final String NOTE = "# 1. A\n\nStatus: accepted\n\n## Context\n\nA\n\n## Decision Outcome\n\nB\n";

    @Test
    void asksAProcedureForAllOfIt() {
        assertThat(runbook(PROCEDURE, "procedure")).containsExactly("RB002", "RB005", "RB006");
        assertThat(runbook(PROCEDURE, "[]")).containsExactly("RB002", "RB005", "RB006");
    }

    @Test
    void asksALightProcedureForTheLeast() {
        assertThat(runbook(PROCEDURE, "procedure-light")).isEmpty();
        assertThat(runbook(PROCEDURE.replace("## Verification", "## Notes"), "procedure-light"))
                .containsExactly("RB004");
    }

    @Test
    void asksAnAlertForWhatItMeans() {
        assertThat(runbook(ALERT, "alert")).isEmpty();
        assertThat(runbook(PROCEDURE.replace("Purpose", "Notes").replace("When it", "It"), "alert"))
                .containsExactly("RB001");
    }

    @Test
    void takesTheSetThatTheDocumentLooksLike() {
        assertThat(runbook(ALERT, "[procedure, alert]")).isEmpty();
        assertThat(runbook(PROCEDURE, "[alert, procedure-light]")).isEmpty();
        assertThat(runbook("---\noperation: respond-to-alert\n---\n" + ALERT, "procedure"))
                .doesNotContain("RB002", "RB004", "RB005", "RB006");
    }

    @Test
    void asksANoteForTheSectionsOfTheNearestSet() {
        assertThat(note("nygard")).containsExactly("This note lacks: consequences.");
        assertThat(note("madr")).containsExactly("This note lacks: alternatives.");
        assertThat(note("[]")).isEmpty();
    }

    private static List<String> runbook(String text, String sections) {
        return findings("runbook", "docs/runbooks/a.md", text, sections)
                .map(finding -> finding.rule())
                .filter(rule -> rule.matches("RB00[12456]"))
                .toList();
    }

    private static List<String> note(String sections) {
        return findings("architecture-note", "docs/adr/0001-a.md", NOTE, sections)
                .filter(finding -> finding.rule().equals("AN003"))
                .map(finding -> finding.message().substring(0, finding.message().indexOf('.') + 1))
                .toList();
    }

    private static Stream<Finding> findings(String kind, String path, String text, String sections) {
        String policy = "version: 1\nkinds:\n  %s: {include: [\"%s\"], sections: %s}\n".formatted(kind, path, sections);
        return RuleCase.check(FakeTree.of(".handback.yml", policy, path, text)).findings().stream()
                .map(reported -> reported.finding());
    }
}
