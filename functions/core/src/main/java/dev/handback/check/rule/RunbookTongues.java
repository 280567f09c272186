package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;

/** What {@link RunbookWords} listens for, in German, French, Spanish, Portuguese, Italian and Dutch. */
final class RunbookTongues {
    static final TextPattern CHECKED = TextPattern.of(
            "(?i)(prüfen|prüft|testen|teste[rz]? |probar |pruebe|confirm(e|ar|are) |assicura|zorg dat|überprüf|validier|sicherstellen, dass|vérifie[rz]"
                    + "|contrôle[rz]|s'assurer|verificar|verifique|comprobar|compruebe|asegúr|confira|certifique-se|controllare"
                    + "|verificare|controleer|verifieer)");
    static final TextPattern PREPARED =
            TextPattern.of("(?i)(benötig|voraussetz|zugriff auf|zugang zu|nécessite|besoin d"
                    + "|accès (à|au|aux) |prérequis|necesit|acceso a|requiere|precisa|é necessário|acesso a|requer|necessari"
                    + "|accesso a|toegang tot|nodig)");
    static final TextPattern WAY_BACK = TextPattern.of(
            "(?i)(zurücksetzen|zurückroll|zurücknehmen|rückgängig|wiederherstell"
                    + "|revenir|annuler|restaur|ancienne? (clé|version)|clave anterior|versión anterior|versão anterior|versione precedente|alte[nrs]? (schlüssel|version|stand)|vorige versie|deshacer|revertir|reverter|desfazer|ripristin|annullare|terugdraai|herstel)");
    static final TextPattern ASKED =
            TextPattern.of("(?i)(kontakt|ansprechpartner|bereitschaft|eskalier|wenden sie sich|melden bei|informier"
                    + "|contacter|prévenir|astreinte|escalader|contactar|avisar a|escalar|contatar|acionar|contattare|reperibil"
                    + "|neem contact|escaleer)");

    private RunbookTongues() {}
}
