package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says in a language that nobody here reads is not said to be missing. */
final class UnknownTongueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 消息队列\n\n状态：已接受\n背景：两个队列。\n决策：只用一个。\n",
                "# キュー\n\n## ステータス\n\n採用済み\n\n## 背景\n\nキューが二つある。\n\n## 決定\n\n一つにする。\n",
                "# Очередь\n\n## Статус\n\nПринято\n\n## Решение\n\nОдна очередь для всех.\n",
                "# Kolejka\n\n## Status\n\nPrzyjęta\n\n## Decyzja\n\nBędzie jedna kolejka, żeby łatwiej ją utrzymać.\n",
            })
    void noteIsAskedForNothing(String note) {
        assertThat(found("docs/adr/0001-queue.md", note)).isEmpty();
    }

    @Test
    void runbookIsAskedForNothing() {
        assertThat(found(
                        "docs/runbooks/queue.md",
                        "# Kuyruk\n\n1. Kuyruğu durdur.\n2. Günlüğü sakla, ağı ayır.\n3. Servisi yeniden başlat.\n"))
                .isEmpty();
    }

    @Test
    void namesOfPeopleMakeNoLanguage() {
        assertThat(found("docs/adr/0001-queue.md", "# Queue\n\nBy Łukasz Wiśniewski.\n\n" + "One queue. ".repeat(20)))
                .containsExactly("AN001", "AN003");
    }

    @Test
    void unitsMakeNoLanguage() {
        assertThat(found("docs/adr/0001-queue.md", "# Queue\n\n5 µs, 6 µs, 7 μs, 8 kΩ, 9 kΩ, all of one queue.\n"))
                .containsExactly("AN001", "AN003");
    }

    @Test
    void wordsInCodeMakeNoLanguage() {
        assertThat(found("docs/adr/0001-queue.md", "# Queue\n\nOne queue.\n\n```\necho очередь запущена\n```\n"))
                .containsExactly("AN001", "AN003");
    }

    @Test
    void whoDeclaresANoteOfOursIsHeldToItsHeadings() {
        assertThat(found(
                        "docs/adr/0001-queue.md",
                        "---\nkind: architecture-note\n---\n# Очередь\n\nОдна очередь для всех.\n"))
                .contains("AN003");
    }

    private static List<String> found(String path, String text) {
        return RuleCase.rules(RuleCase.check(FakeTree.of(path, text)));
    }
}
