package dev.handback.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.NoteStatus.Meaning;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.survey.Surveyor;
import dev.handback.yaml.Mark;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteStatusTest {
    private static final DocumentPath PATH = new DocumentPath("docs/adr/0001-a.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Accepted;ACCEPTED",
                "accepted.;ACCEPTED",
                "**Accepted**;ACCEPTED",
                "_Accepted_;ACCEPTED",
                "✅ Accepted;ACCEPTED",
                ":white_check_mark: Accepted;ACCEPTED",
                "Accepted (2021-03-04);ACCEPTED",
                "Accepted on 4 March 2021;ACCEPTED",
                "Approved;ACCEPTED",
                "Adopted;ACCEPTED",
                "Implemented;ACCEPTED",
                "~~Proposed~~ Accepted;ACCEPTED",
                "Status: Accepted;ACCEPTED",
                "[Accepted](https://example.com/1);ACCEPTED",
                "Proposed;PROPOSED",
                "📝 Draft;PROPOSED",
                "WIP;PROPOSED",
                "In review;PROPOSED",
                "Not accepted;PROPOSED",
                "Rejected;REJECTED",
                "❌ Declined.;REJECTED",
                "On hold;DEFERRED",
                "Deprecated;DEPRECATED",
                "No longer used;DEPRECATED",
                "Superseded by [016](016-b.md);SUPERSEDED",
                "superseded by ADR-0016;SUPERSEDED",
                "Replaced by 16;SUPERSEDED",
                "[x] Accepted;ACCEPTED",
                "Akzeptiert (ersetzt ADR-0001);ACCEPTED",
                "\"accepté\";ACCEPTED",
                "Aceito;ACCEPTED",
                "In Prüfung;PROPOSED",
                "Remplacé par ADR-12;SUPERSEDED",
                "Überholt;DEPRECATED",
                "Verworfen;REJECTED",
                "{{< badge accepted >}};ACCEPTED",
            })
    void knowsTheSpellingsOfAStatus(String written, Meaning meaning) {
        assertThat(new NoteStatus(written, Mark.START).meaning()).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purple",
                "TBD",
                "Proposed | Accepted | Rejected | Superseded",
                "2021-03-04",
                "{proposed | accepted}",
                "\"{accepted}\"",
                "[proposed | accepted]",
                "<proposed|accepted>",
            })
    void knowsWhatIsNoStatus(String written) {
        assertThat(new NoteStatus(written, Mark.START).meaning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# A\\n\\n## Status\\n\\nAccepted\\n;5",
                "# A\\n\\n## Status\\n\\n<!-- one of\\nmany -->\\nDate: 2021-03-04\\nAccepted\\n;8",
                "# A\\n\\n## Status: Accepted\\n;3",
                "# A\\n\\n## 1. Status - Accepted\\n\\nBy all.\\n;3",
                "# A\\n\\n## Status – Accepted\\n\\n## Context\\n;3",
                "# A\\n\\n* Status: Accepted\\n;3",
                "# A\\n\\n* statut : Accepted\\n;3",
                "# A\\n\\n**Estado:** Accepted\\n;3",
                "# A\\n\\n**Status:** Accepted\\n;3",
                "# A\\n\\n| Status | Accepted |\\n|---|---|\\n;3",
                "# A\\n\\n## Status\\n\\n| Stage | State |\\n|---|---|\\n| Status | Accepted |\\n;7",
                "# A\\n\\n| Date | Status | By |\\n|---|---|---|\\n| 2021 | Accepted | all |\\n;5",
                "# A\\n\\nStatus\\n------\\n\\nAccepted\\n;6",
                "# A\\n\\n## Current status\\n\\nAccepted\\n;5",
                "# A\\n\\n**Status**\\n\\nAccepted\\n;5",
                "# A\\n\\n**Status:**  \\nAccepted\\n;4",
                "# A\\n\\nStatus\\n: Accepted\\n;4",
                "# A\\n\\n<table><tr><td>Status</td><td>Accepted</td></tr></table>\\n;3",
                "# A\\n\\n<b>Status:</b> Accepted\\n;3",
                "# A\\n\\nDate: 2021-03-04 | Status: Accepted | Owner: all\\n;3",
                "# A\\n\\n*Date*: 2021-03-04 · *Status*: Accepted\\n;3",
                "# A\\n\\n_Accepted_\\n;3",
                "# A\\n\\nSTATUS=Accepted\\n;3",
                "#A\\n\\n##Status\\nAccepted\\n;4",
                "A\\n\\nStatus\\nAccepted\\n;4",
                "# A [Accepted]\\n\\nOne queue.\\n;1",
                "---\\nadr_status: Accepted\\n---\\n# A\\n;2",
                "---\\nstatus: Accepted\\n---\\n# A\\n;2",
                "---\\nStatus: [Accepted]\\n---\\n# A\\n;2",
            })
    void findsWhereTheStatusStands(String text, int line) {
        assertThat(NoteStatus.of(note(text.replace("\\n", "\n"))))
                .hasValueSatisfying(status -> assertThat(status.written()).isEqualTo("Accepted"))
                .hasValueSatisfying(status -> assertThat(status.mark().line()).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nThe status of the server is unknown.\n",
                "# A\n\nAccepted payments are kept in a queue, and so are others.\n",
                "# A\n\n| Code | Status |\n|---|---|\n",
                "# A\n\n**Status**\n\n## Context\n\nOne queue.\n",
                "# A (queue)\n\nOne queue.\n",
                "# A\n\nStatus\nof the server\n",
            })
    void findsNoStatusInProse(String text) {
        assertThat(NoteStatus.of(note(text))).isEmpty();
    }

    @Test
    void readsABadge() {
        assertThat(NoteStatus.of(note("# A\n\n![status](https://img.shields.io/badge/status-accepted-green)\n"))
                        .flatMap(NoteStatus::meaning))
                .contains(Meaning.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nExample:\n\n```markdown\n---\nstatus: accepted\n---\n```\n",
                "# A\n\n- a\n\n  ~~~\n  Status: Accepted\n  ~~~\n",
                "# A\n\nFor example:\n\n    Status: Accepted\n",
                "# A\n\n<!--\nStatus: Accepted\n-->\n",
                "# A\n\nA note may begin with these lines:\n\n> # B\n> Status: Accepted\n",
                "# A\n\n## Status\n\n```\nAccepted\n```\n",
            })
    void takesNoExampleForAStatus(String text) {
        assertThat(NoteStatus.of(note(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n> Status: Accepted\n",
                "# A\n\n```\nls\n```\nStatus: Accepted\n",
                "# A\n\n    ls\nStatus: Accepted\n",
                "# A\n\n<!-- one line -->\nStatus: Accepted\n",
                "# A\n\n## Status\n\n```\nProposed\n```\n\nAccepted\n",
            })
    void readsWhatStandsBesideAnExample(String text) {
        assertThat(NoteStatus.of(note(text)).flatMap(NoteStatus::meaning)).contains(Meaning.ACCEPTED);
    }

    private static Document.Text note(String text) {
        return (Document.Text) new Surveyor(Policy.none(), LocalDate.parse("2026-11-18"))
                .survey("shop", FakeTree.of(PATH.value(), text))
                .find(PATH)
                .orElseThrow();
    }
}
