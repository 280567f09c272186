package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that says all it has to is asked for nothing more, whatever the language of its team. */
final class NoteTonguesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Warteschlange\n\n## Status\n\nAkzeptiert\n\n## Kontext\n\na\n\n## Entscheidung\n\nb\n\n## Konsequenzen\n\nc\n",
                "# File\n\n* statut : accepté\n\n## Contexte et énoncé du problème\n\na\n\n## Options envisagées\n\n* b\n"
                        + "\n## Résultat de la décision\n\nc\n",
                "# Cola\n\n**Estado:** Aprobado\n\n## Contexto\n\na\n\n## Decisión\n\nb\n\n## Consecuencias\n\nc\n",
                "# Fila\n\n## Status\n\nAceito\n\n## Contexto\n\na\n\n## Decisão\n\nb\n\n## Consequências\n\nc\n",
                "# Coda\n\n## Stato\n\nAccettata\n\n## Contesto\n\na\n\n## Decisione\n\nb\n\n## Conseguenze\n\nc\n",
                "# Queue\n\n| Status | Accepted |\n|---|---|\n\n## What\n\na\n\n## Why\n\nb\n\n## How\n\nc\n\n## Risks\n\nd\n",
            })
    void isUnderstood(String note) {
        assertThat(RuleCase.check(FakeTree.of("docs/adr/0001-queue.md", note)).findings())
                .isEmpty();
    }
}
