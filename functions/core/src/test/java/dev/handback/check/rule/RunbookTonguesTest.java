package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A runbook that says all it has to is asked for nothing more, whatever the language of its team. */
final class RunbookTonguesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                # Warteschlange neu starten

                Wenn die Warteschlange steht und keine Bestellung mehr durchgeht.

                ## Voraussetzungen

                - Zugang zum Cluster

                ## Schritte

                1. Neu starten.
                2. Alarme prüfen.

                ## Rollback

                Keiner nötig. Sonst: Bereitschaft anrufen.
                """,
                """
                # Redémarrer la file

                Quand la file est bloquée et que plus aucune commande ne passe.

                1. Demander un accès au cluster.
                2. Redémarrer.
                3. Vérifier les alertes, sinon revenir en arrière et contacter l'astreinte.
                """,
                """
                # Reiniciar la cola

                Cuando la cola está parada y los pedidos ya no salen de ella.

                ## Requisitos

                - Acceso a producción.

                ## Pasos

                1. Reiniciar.

                ## Comprobación

                La cola está vacía.

                ## Marcha atrás

                No hace falta.

                ## Contactos

                El equipo de plataforma.
                """,
            })
    void isUnderstood(String runbook) {
        assertThat(RuleCase.check(FakeTree.of("docs/runbooks/queue.md", runbook))
                        .findings())
                .isEmpty();
    }
}
