package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.document.SectionRole;
import dev.handback.engagement.Dates;
import dev.handback.markdown.Heading;
import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * AN008, AN009: what a decision costs, and when to look at it again. Asked of decisions that hold, or may come to. The words
 * for a cost are known in English, so a note in another language is taken at its word.
 */
final class TradeOffRules implements DocumentRule {
    private static final Set<NoteStatus.Meaning> IN_FORCE =
            EnumSet.of(NoteStatus.Meaning.PROPOSED, NoteStatus.Meaning.ACCEPTED);
    /** What a cost is called; each holds one of the words below, without which a line needs no pattern. */
    private static final TextPattern COST = TextPattern.of(
            "(?i)\\b(trade-?\\s?offs?|downsides?|drawbacks?|disadvantages?|cons\\b|negatives?|costs?|costly|expensive"
                    + "|price|risks?|risky|limitations?|lose|loses|losing|give up|gives up|at the expense|harder|slower"
                    + "|difficult|more (work|complex|effort|complicated)|complexity|overhead|bad,|however|but\\b|cannot"
                    + "|can't|won't|no longer|burden|lock-?in|debt|maintain|penalty|compromise|worse|extra|additional"
                    + "|slow(ly)?|less|fewer|instead|rather than|sacrific(e|es|ing)"
                    + "|(one more|another) (thing|service|system|tool|dependency|component|place)|(can|may) (break|fail))");

    private static final Markers COST_WORDS = Markers.ignoringCase(
            "trade | downside | drawback | disadvantage | cons | negative | cost | expens | price | risk | limitation"
                    + " | lose | losing | give up | gives up | harder | slower | difficult | more  | complexity | overhead"
                    + " | bad, | however | but | cannot | can't | won't | no longer | burden | lock | debt | maintain"
                    + " | penalty | compromise | worse | extra | additional | slow | less | fewer | instead | rather than | sacrific | one more | another | break | fail");
    /** What is still to be done: below Consequences that is a cost, above them a reason. */
    private static final TextPattern DUTY =
            TextPattern.of("(?i)\\b((need|needs|have|has) to|must|requires?|be careful|leak)\\b");

    /** To write decisions down costs nothing that anybody would want to read of. */
    private static final TextPattern RECORDS = TextPattern.of(
            "(?i)\\b(record(ing)?|adopt(ing)?|us(e|ing)|introduc(e|ing)|writ(e|ing)|keep(ing)?|document(ing)?)\\b.{0,30}\\b(adrs?\\b|(architect[a-z]*|design|technical)"
                    + " decisions?\\b)");

    private static final TextPattern AGAIN = TextPattern.of(
            "(?i)\\b(revisit|re-?evaluat|reconsider|re-?assess|review (this|it|the decision|again|in|on|after|by)"
                    + "|reviewed (again|in|on|after|by|when|before)|(look|looked|looking) at( it| this)? again"
                    + "|decide[ds]? again|decided anew|(until|once|as soon as|if) (we|there|the|it|a|an|that|this)\\b|in the future"
                    + "|at a later|come back to|temporar|interim|for now|over time)");
    private static final Markers AGAIN_WORDS = Markers.ignoringCase(
            "revisit | evaluat | reconsider | assess | review | look | decide | until | once | as soon as | if "
                    + " | in the future | at a later | come back to | temporar | interim | for now | over time");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.ARCHITECTURE_NOTE).stream()
                .filter(note -> !note.body().blocks().isEmpty() && isInForce(note))
                .flatMap(note -> Stream.of(missing(note), passed(note, terms)).flatMap(Optional::stream));
    }

    private static boolean isInForce(Document.Text note) {
        return NoteStatus.of(note)
                .flatMap(NoteStatus::meaning)
                .filter(IN_FORCE::contains)
                .isPresent();
    }

    /** Nobody has been asked for a revisit date who does not write for Handback; what a decision costs is everybody's. */
    private static Optional<Finding> missing(Document.Text note) {
        boolean cost = note.lines().stream().filter(COST_WORDS::areIn).anyMatch(COST::isIn)
                || hasNoConsequences(note)
                || RECORDS.isIn(note.title())
                || note.body().headings().stream().anyMatch(SectionRole::isForeign)
                || consequences(note).anyMatch(DUTY::isIn);
        boolean again = !Ours.declares(note)
                || note.fields().text("revisit_on").isPresent()
                || note.lines().stream().filter(AGAIN_WORDS::areIn).anyMatch(AGAIN::isIn);
        if ((cost && again) || UnknownTongue.isIn(note)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "AN008",
                Places.at(note, place(note), cost ? "revisit" : "trade-offs"),
                cost
                        ? "Nothing says when to look at this decision again, so it outlives its reasons."
                        : "No trade-offs: nobody can tell what this decision costs, or what was given up for it.",
                cost
                        ? "Add `revisit_on` with a day, or a sentence that says what would make you decide anew"
                        : "Add `## Trade-offs` with what this costs and what you gave up"));
    }

    private static Stream<String> consequences(Document.Text note) {
        return note.body().sections().stream()
                .filter(section -> SectionRole.CONSEQUENCES.isIn(section.heading()))
                .map(section -> SectionText.of(note, section))
                .map(SectionText::text);
    }

    /** Then AN003 speaks, and the trade-offs belong to what it asks for; MADR keeps them in the outcome. */
    private static boolean hasNoConsequences(Document.Text note) {
        return NoteSections.told(note).stream()
                .noneMatch(heading -> SectionRole.CONSEQUENCES.isIn(heading) || SectionRole.OUTCOME.isIn(heading));
    }

    /** Behind the last section that speaks of what follows from it. */
    private static Mark place(Document.Text note) {
        return note.body().headings().stream()
                .filter(SectionRole.CONSEQUENCES::isIn)
                .reduce((one, next) -> next)
                .or(() -> note.body().headings().stream().reduce((one, next) -> next))
                .map(Heading::mark)
                .orElse(new Mark(note.frontMatter().bodyLine(), 1));
    }

    private static Optional<Finding> passed(Document.Text note, Terms terms) {
        return note.fields()
                .text("revisit_on")
                .flatMap(Dates::parse)
                .filter(day -> day.isBefore(terms.today()))
                .map(day -> Finding.of(
                        "AN009",
                        Places.key(note, "revisit_on", "revisit_on"),
                        "This was to be looked at again on %s, and nobody has said since that it still holds."
                                .formatted(day),
                        "Decide again: set a new day, or write the note that supersedes it"));
    }
}
