package dev.handback.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The many words by which teams call the few states of a decision. */
final class StatusWords {
    private static final int FIRST = 5;
    private static final Pattern STRUCK = Pattern.compile("~~[^~]*~~|<!--.*?-->");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");
    /** Braces, or other brackets around a choice, stand for a status that is yet to be written. */
    private static final Pattern PLACEHOLDER = Pattern.compile("^[\"'`*_\\s]*+(?:\\{(?![{%])|[<\\[][^\\]>]*\\|)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<NoteStatus.Meaning, String> NAMES = Map.of(
            NoteStatus.Meaning.PROPOSED,
                    "proposed|propose|proposes|proposing|proposal|draft|drafted|drafting|pending|open|new|rfc"
                            + "|review|reviewing|discussion|discussing|wip|in progress|inprogress|work in|considered|considering|candidate"
                            + "|experimental|trial|tentative|planned|preliminary|submitted|under review|in review|not decided|not accepted|undecided|investigating",
            NoteStatus.Meaning.ACCEPTED,
                    "accepted|accept|accepts|acepted|approved|approve|approves|aproved|agreed|adopted|decided|active|complete"
                            + "|implemented|implementing|done|completed|final|finalized|finalised|current|effective|valid|ratified"
                            + "|enacted|committed|established|enforced|deployed|shipped|merged|signed off|in use|in force|in effect|in production|published|released|resolved|confirmed|live|stable"
                            + "|amended|amends|extended|updated|informational|informative|applied|passed|partially accepted|amend",
            NoteStatus.Meaning.REJECTED,
                    "rejected|reject|declined|denied|withdrawn|abandoned|cancelled|canceled"
                            + "|dropped|discarded|refused|not approved|closed|wontfix",
            NoteStatus.Meaning.DEFERRED, "deferred|postponed|paused|on hold|hold|parked|shelved|delayed|blocked",
            NoteStatus.Meaning.DEPRECATED,
                    "deprecated|obsolete|retired|archived|outdated|expired|revoked|sunset"
                            + "|removed|inactive|reverted|undone|no longer|not valid|not active|historic|historical",
            NoteStatus.Meaning.SUPERSEDED,
                    "superseded|supersedes|superceded|superseeded|replaced|supplanted"
                            + "|overtaken|overridden|amended by|merged into");
    /** The same in German, French, Spanish, Portuguese, Italian and Dutch. */
    private static final Map<NoteStatus.Meaning, String> FOREIGN = Map.of(
            NoteStatus.Meaning.PROPOSED,
                    "vorgeschlagen|entwurf|offen|in diskussion|in prüfung|proposé|proposée|brouillon|en cours"
                            + "|en discussion|propuesto|propuesta|borrador|pendiente|proposto|proposta|rascunho"
                            + "|pendente|em análise|em discussão|bozza|voorgesteld|in bespreking",
            NoteStatus.Meaning.ACCEPTED,
                    "akzeptiert|angenommen|beschlossen|entschieden|umgesetzt|gültig|verabschiedet|genehmigt|accepté"
                            + "|acceptée|adopté|adoptée|validé|validée|approuvé|approuvée|retenu|retenue|aceptado"
                            + "|aceptada|aprobado|aprobada|adoptado|adoptada|vigente|aceito|aceita|aceite|aprovado"
                            + "|aprovada|accettato|accettata|approvato|approvata|geaccepteerd|aanvaard|goedgekeurd",
            NoteStatus.Meaning.REJECTED,
                    "abgelehnt|verworfen|zurückgezogen|rejeté|rejetée|refusé|refusée|abandonné|abandonnée|rechazado"
                            + "|rechazada|descartado|descartada|rejeitado|rejeitada|rifiutato|rifiutata|afgewezen"
                            + "|verworpen",
            NoteStatus.Meaning.DEFERRED,
                    "zurückgestellt|verschoben|vertagt|reporté|reportée|différé|différée|aplazado|aplazada|adiado"
                            + "|adiada|rinviato|rinviata|uitgesteld",
            NoteStatus.Meaning.DEPRECATED,
                    "veraltet|überholt|obsolète|déprécié|dépréciée|obsoleto|obsoleta|depreciado|depreciada|deprecato"
                            + "|deprecata|verouderd",
            NoteStatus.Meaning.SUPERSEDED,
                    "ersetzt|abgelöst|remplacé|remplacée|reemplazado|reemplazada|sustituido|sustituida|substituído"
                            + "|substituída|sostituito|sostituita|vervangen");

    private static final Map<String, NoteStatus.Meaning> WORDS = words();

    private StatusWords() {}

    static Optional<NoteStatus.Meaning> meaning(String written) {
        String bare = SHORTCODE
                .matcher(LINK.matcher(STRUCK.matcher(written).replaceAll(" ")).replaceAll("$1"))
                .replaceAll(" ");
        if (PLACEHOLDER.matcher(written).find() || isChoice(bare)) {
            return Optional.empty();
        }
        List<String> tokens = tokens(bare);
        for (int i = 0; i < Math.min(FIRST, tokens.size()); i++) {
            Optional<NoteStatus.Meaning> known = at(tokens, i);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** Whether the first word is one. */
    static boolean begins(String written) {
        List<String> tokens = tokens(written);
        return !tokens.isEmpty() && at(tokens, 0).isPresent();
    }

    /** The list of states which a template offers, and from which nobody has chosen. */
    private static boolean isChoice(String text) {
        Set<NoteStatus.Meaning> offered = EnumSet.noneOf(NoteStatus.Meaning.class);
        for (String part : text.split("[|/]", -1)) {
            List<String> tokens = tokens(part);
            if (!tokens.isEmpty()) {
                at(tokens, 0).ifPresent(offered::add);
            }
        }
        return offered.size() > 2;
    }

    private static Optional<NoteStatus.Meaning> at(List<String> tokens, int index) {
        boolean negated = index > 0 && tokens.get(index - 1).equals("not");
        String word = negated ? "not " + tokens.get(index) : tokens.get(index);
        String pair = index + 1 < tokens.size() ? tokens.get(index) + " " + tokens.get(index + 1) : word;
        return Optional.ofNullable(WORDS.get(pair)).or(() -> Optional.ofNullable(WORDS.get(word)));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static Map<String, NoteStatus.Meaning> words() {
        Map<String, NoteStatus.Meaning> words = new HashMap<>();
        Stream.of(NAMES, FOREIGN)
                .flatMap(names -> names.entrySet().stream())
                .forEach(names -> Arrays.stream(names.getValue().split("\\|", -1))
                        .forEach(name -> words.put(name, names.getKey())));
        return words;
    }
}
