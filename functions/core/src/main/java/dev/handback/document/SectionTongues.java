package dev.handback.document;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What sections are called in German, French, Spanish, Portuguese, Italian and Dutch. */
final class SectionTongues {
    private static final String OUTCOME =
            "ergebnis der entscheidung | entscheidungsergebnis | getroffene entscheidung | résultat de la décision"
                    + " | décision retenue | résultat de décision | resultado de la decisión | resultado da decisão"
                    + " | esito della decisione | uitkomst van de beslissing";

    private static final Map<SectionRole, String> NAMES = Map.ofEntries(
            entry(
                    SectionRole.WHEN_TO_USE,
                    "zweck | anlass | auslöser | ziel | wann verwenden | geltungsbereich | anwendungsfall | überblick"
                            + " | übersicht | beschreibung | symptome | but | objectif | objet | quand utiliser | symptômes"
                            + " | déclencheur | vue d'ensemble | propósito | objetivo | cuándo usar | síntomas | alcance"
                            + " | quando usar | sintomas | visão geral | escopo | scopo | quando usare | sintomi | doel"
                            + " | wanneer gebruiken | overzicht"),
            entry(
                    SectionRole.PREREQUISITES,
                    "voraussetzungen | voraussetzung | vorbedingungen | vorbereitung | vorbereitungen | benötigt | zugänge"
                            + " | prérequis | pré-requis | préparation | conditions préalables | requisitos | prerrequisitos"
                            + " | requisitos previos | preparación | pré-requisitos | preparação | prerequisiti | requisiti"
                            + " | preparazione | vereisten | voorwaarden | voorbereiding"),
            entry(
                    SectionRole.STEPS,
                    "schritte | schritt | vorgehen | ablauf | durchführung | anleitung | vorgehensweise | prozedur"
                            + " | schritt-für-schritt-anleitung | maßnahmen | étapes | étape | procédure | marche à suivre"
                            + " | déroulement | actions à mener | pasos | paso | procedimiento | instrucciones | passos"
                            + " | procedimento | etapas | instruções | passi | procedura | istruzioni | stappen | procedures"
                            + " | stappenplan | werkwijze"),
            entry(
                    SectionRole.VERIFICATION,
                    "prüfung | überprüfung | verifikation | validierung | erfolgskontrolle | kontrolle | smoke-tests"
                            + " | abnahme | prüfen | überprüfen | verifizieren | vérification | vérifications | contrôle | vérifier | valider"
                            + " | contrôler | verificar | comprobar | validar | verificare | controllare | controleren | verificación | comprobación"
                            + " | comprobaciones | verificação | validação | verifica | verifiche | controle | verificatie"),
            entry(
                    SectionRole.ROLLBACK,
                    "rückbau | zurückrollen | rückgängig machen | rollback-prozedur | rückfallplan | retour arrière"
                            + " | retour en arrière | plan de retour | annulation | marcha atrás | reversión | plan de reversión"
                            + " | reversão | plano de reversão | desfazer | ripristino | annullamento | terugdraaien"),
            entry(
                    SectionRole.ESCALATION,
                    "eskalation | ansprechpartner | kontakt | kontakte | notfallkontakte | notfallverfahren | bereitschaft"
                            + " | eskalationsstufen | escalade | qui contacter | astreinte | contacto | contactos"
                            + " | escalamiento | escalada | guardia | contato | contatos | escalonamento | contatti"
                            + " | reperibilità | escalatie | contactpersonen"),
            entry(SectionRole.MEANING, "bedeutung | signification | significado | significato | betekenis"),
            entry(
                    SectionRole.IMPACT,
                    "auswirkung | auswirkungen | schweregrad | incidence | gravité | impacto | gravedad | gravidade"
                            + " | impatto | gravità | gevolgen voor gebruikers | ernst"),
            entry(
                    SectionRole.DIAGNOSIS,
                    "diagnose | fehlersuche | ursachen | mögliche ursachen | untersuchung | fehlerbehebung"
                            + " | dépannage | causes possibles | diagnóstico | solución de problemas | causas"
                            + " | posibles causas | possíveis causas | solução de problemas | diagnosi | possibili cause"
                            + " | mogelijke oorzaken"),
            entry(
                    SectionRole.MITIGATION,
                    "behebung | lösung | abhilfe | gegenmaßnahmen | sofortmaßnahmen | résolution | remède"
                            + " | mitigación | solución | resolución | mitigação | solução | resolução | mitigazione"
                            + " | soluzione | risoluzione | oplossing"),
            entry(SectionRole.STATUS, "zustand | statut | état | estado | situação | stato"),
            entry(
                    SectionRole.CONTEXT,
                    "kontext | ausgangslage | hintergrund | problemstellung | problem und kontext | kontext und problem"
                            + " | kontext und problemstellung | fragestellung | motivation | contexte | problème"
                            + " | contexte et problème | contexte et énoncé du problème | énoncé du problème | problématique"
                            + " | contexto | problema | contexto y problema | contexto y planteamiento del problema"
                            + " | planteamiento del problema | contexto e problema | contexto e declaração do problema"
                            + " | motivação | contesto | contesto e problema | aanleiding | probleemstelling"
                            + " | context en probleemstelling"),
            entry(
                    SectionRole.DECISION,
                    "entscheidung | entscheidungen | entscheid | beschluss | décision | décisions | decisión | decisiones"
                            + " | decisão | decisões | decisione | beslissing | besluit | "
                            + OUTCOME),
            entry(SectionRole.OUTCOME, OUTCOME),
            entry(
                    SectionRole.CONSEQUENCES,
                    "konsequenzen | folgen | auswirkungen | positive konsequenzen | negative konsequenzen | vor- und nachteile"
                            + " | vor- und nachteile der optionen | conséquences | avantages et inconvénients"
                            + " | avantages et inconvénients des options | consecuencias | ventajas y desventajas"
                            + " | consequências | impactos | prós e contras | prós e contras das opções | conseguenze"
                            + " | pro e contro | gevolgen | consequenties"),
            entry(
                    SectionRole.ALTERNATIVES,
                    "alternativen | betrachtete alternativen | betrachtete optionen | optionen | verworfene alternativen"
                            + " | erwogene optionen | alternatives considérées | options envisagées | options considérées"
                            + " | alternatives envisagées | alternativas | opciones consideradas | alternativas consideradas"
                            + " | alternativas evaluadas | opções consideradas | opções | alternative considerate | opzioni considerate"
                            + " | alternatieven | overwogen opties"));

    private static final Set<String> ALL = NAMES.values().stream()
            .flatMap(names -> Arrays.stream(names.split(" \\| ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private SectionTongues() {}

    /** Whether the words name a section in one of these languages. */
    static boolean know(String name) {
        return ALL.contains(name);
    }

    /** The names of a role, as {@link SectionRole} lists the English ones. */
    static String of(SectionRole role) {
        return NAMES.getOrDefault(role, "");
    }
}
