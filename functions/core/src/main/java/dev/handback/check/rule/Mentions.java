package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.pattern.TextPattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words by which a text that is written in its own way speaks of what our sections hold. Such a text has no place at which
 * something would be missing: one of these words anywhere is enough to keep from saying that it is not there.
 */
final class Mentions {
    private static final Map<SectionRole, TextPattern> WORDS = Map.of(
            SectionRole.PREREQUISITES,
            words(
                    "needs?|needed|requir|access|permissions?|credentials?|privilege|install(ed)?\\b|log(ged)? ?in|sign(ed)? in|ssh\\b"
                            + "|before|must|assum|make sure|ensure|admin|root\\b|sudo\\b|vpn\\b|tokens?\\b|roles?\\b"
                            + "|benötig|voraussetz|zugriff|zugang|prérequis|v[ée]rifie|accès|necesit|acceso|requis|precisa|acesso|necessari|toegang|nodig"),
            SectionRole.VERIFICATION,
            words(
                    "verif|valid|confirm|check|ensur|expect|should|health|succe(ss|ed)|smoke|test(s|ed|ing)?\\b|status"
                            + "|prüf|überprüf|kontroll|vérif|contrôl|attend|comprob|comprueb|esperad|conferi|confira|controll|verwacht"),
            SectionRole.ROLLBACK,
            words(
                    "roll(s|ed|ing)?[ -]?back|revert|undo|restor|recover|back-?ups?\\b|snapshot|previous|earlier version|downgrad|reset"
                            + "|abort|cancel|back(ed)? out|revers|irrevers|zurück|rückgängig|wiederherst|revenir|annul|restaur|rétabl"
                            + "|deshac|desfaz|ripristin|terug|herstel"),
            SectionRole.ESCALATION,
            words(
                    "contact|escalat|ask(ed|ing)?\\b|notif|inform (the|your|us)|on-?call|slack|teams?\\b|pager|help ?desk|service desk"
                            + "|tickets?\\b|(file|open|raise|declare) (an? )?incident|incident (policy|process|channel|manager|commander)|support (team|desk|channel|case|contract)"
                            + "|maintainers?|owners?|reach out|get in touch|e-?mail|vendor|supplier|kontakt|ansprechpartner|bereitschaft"
                            + "|équipe|prévenir|astreinte|equipo|avisar|equipe|reperibil|leverancier"),
            SectionRole.CONTEXT,
            words(
                    "because|since|currently|today|problems?|issues?\\b|needs?|background|context|motivat|so far|until now|reasons?"
                            + "|why|wants?|weil|bisher|derzeit|problem|parce|actuellement|porque|actualmente|atualmente|perché|omdat|momenteel"),
            SectionRole.DECISION,
            words(
                    "decid|decision|cho(o?se|sen|ice)|adopt|select|we (will|use|are going|should)|will (be )?us(e|ed)|instead of|prefer"
                            + "|entschied|entscheid|choisi|décid|eleg|elij|escolh|scelt|gekozen|beslo"),
            SectionRole.CONSEQUENCES,
            words(
                    "consequen|pros\\b|cons\\b|(dis)?advantages?|drawbacks?|downsides?|upsides?|trade-?offs?|implications?"
                            + "|folge[n]?\\b|nachteil|vorteil|conséquen|inconvénient|avantage|consecuenc|desventaj|ventaj|consequên|desvantag"
                            + "|vantag|conseguen|svantagg|vantagg|gevolg|nadel|voordel"));

    private Mentions() {}

    private static TextPattern words(String words) {
        return TextPattern.of("(?i)(^|[^\\pL])(" + words + ")");
    }

    /** Whether it has one for this role anywhere but in its title: a command may check something, too. */
    static boolean of(SectionRole role, Document.Text text) {
        return of(role, text, Set.of());
    }

    /** Whether it has one for this role outside of code, of questions, and of a heading below which nothing may stand. */
    static boolean inProse(SectionRole role, Document.Text text) {
        IntStream code = text.body().blocks().stream().flatMapToInt(Block::codeLines);
        IntStream headings = text.body().headings().stream()
                .filter(role::isIn)
                .mapToInt(heading -> heading.mark().line());
        IntStream questions = IntStream.rangeClosed(1, text.lines().size())
                .filter(line -> text.lines().get(line - 1).stripTrailing().endsWith("?"));
        return of(
                role,
                text,
                Stream.of(code, headings, questions)
                        .flatMapToInt(Function.identity())
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    private static boolean of(SectionRole role, Document.Text text, Set<Integer> without) {
        int title = text.body().headings().stream()
                .findFirst()
                .map(heading -> heading.mark().line())
                .orElse(0);
        return Optional.ofNullable(WORDS.get(role))
                .filter(words -> IntStream.rangeClosed(
                                text.frontMatter().bodyLine(), text.lines().size())
                        .filter(line -> line != title && !without.contains(line))
                        .anyMatch(line -> words.isIn(Listened.to(text.lines().get(line - 1)))))
                .isPresent();
    }
}
