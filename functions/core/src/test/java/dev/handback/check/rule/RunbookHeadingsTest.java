package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A runbook tells by many headings, labels, commands and sentences what we ask for. */
final class RunbookHeadingsTest {
    private static final List<String> ALL = List.of("RB001", "RB002", "RB004", "RB005", "RB006");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RB001;When we do this",
                "RB001;How often",
                "RB002;Pre-flight",
                "RB002;Before the move",
                "RB002;Access needed",
                "RB002;Vorab",
                "RB002;Avant de commencer",
                "RB004;Post-deployment",
                "RB004;After the move",
                "RB005;If the move fails",
                "RB005;What if something goes wrong?",
                "RB005;Abort",
                "RB005;Wenn etwas schiefgeht",
                "RB005;En cas de problème",
                "RB006;Who to notify",
                "RB006;Communication",
                "RB006;Questions",
                "RB006;Quem chamar",
            })
    void headingTells(String rule, String heading) {
        assertThat(rules("## " + heading + "\n\n- a\n")).containsExactlyElementsOf(without(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"RB001;When", "RB002;Requires", "RB002;**Tools**", "RB006;Responsible", "RB006;**Who**"})
    void labelTells(String rule, String label) {
        assertThat(rules("- " + label + ": a\n")).containsExactlyElementsOf(without(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RB002;You have to be in the group `disks`.",
                "RB004;Both counts should be equal.",
                "RB004;Open the site.",
                "RB004;Watch the queue.",
                "RB004;`curl -f https://example.org/`",
                "RB004;Testen, ob es läuft.",
                "RB005;Deploy the previous version.",
                "RB005;If it fails, stop.",
                "RB005;Put back.",
                "RB006;Ask Maria.",
                "RB006;Ping @disks.",
                "RB006;Post in #dba.",
            })
    void sentenceTells(String rule, String sentence) {
        assertThat(rules("- " + sentence + "\n")).containsExactlyElementsOf(without(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RB004;kubectl rollout status deploy/a",
                "RB004;systemctl status a",
                "RB004;# check that it runs",
                "RB005;helm rollback a",
                "RB005;kubectl rollout undo deploy/a",
            })
    void commandTells(String rule, String command) {
        assertThat(rules("```\n" + command + "\n```\n")).containsExactlyElementsOf(without(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Enter the server\n\n- a\n", "- Error: a\n", "```\nmove disk\n```\n"})
    void othersTellNothing(String text) {
        assertThat(rules(text)).containsExactlyElementsOf(ALL);
    }

    @Test
    void whoDeclaresARunbookOfOursIsHeldToTheNames() {
        String declared =
                "---\nkind: runbook\n---\n# Move\n\n1. Move it.\n\n## Pre-flight\n\n- a\n\n## Who to notify\n\n- b\n";
        assertThat(RuleCase.rules(RuleCase.check(FakeTree.of("docs/runbooks/move.md", declared))))
                .containsAll(ALL);
    }

    private static List<String> without(String rule) {
        return ALL.stream().filter(other -> !other.equals(rule)).toList();
    }

    private static List<String> rules(String more) {
        String runbook = "# Move\n\n1. Move it.\n\n" + more;
        return RuleCase.rules(RuleCase.check(FakeTree.of("docs/runbooks/move.md", runbook))).stream()
                .filter(ALL::contains)
                .toList();
    }
}
