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
                """
                # File

                * statut : accepté

                ## Contexte et énoncé du problème

                a

                ## Options envisagées

                * b

                ## Résultat de la décision

                c
                """,
                "# Cola\n\n**Estado:** Aprobado\n\n## Contexto\n\na\n\n## Decisión\n\nb\n\n## Consecuencias\n\nc\n",
                "# Fila\n\n## Status\n\nAceito\n\n## Contexto\n\na\n\n## Decisão\n\nb\n\n## Consequências\n\nc\n",
                "# Coda\n\n## Stato\n\nAccettata\n\n## Contesto\n\na\n\n## Decisione\n\nb\n\n## Conseguenze\n\nc\n",
                """
                # Queue

                | Status | Accepted |
                |---|---|

                ## What

                a

                ## Why

                b

                ## How

                c

                ## Risks

                d
                """,
            })
    void isUnderstood(String note) {
        assertThat(RuleCase.check(FakeTree.of("docs/adr/0001-queue.md", note)).findings())
                .isEmpty();
    }
}
