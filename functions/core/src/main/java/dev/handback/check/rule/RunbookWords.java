package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.pattern.TextPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a runbook says without a heading for it. Teams that never heard of our sections tell of the check in the last step,
 * and of whom to ask in a sentence. A document that declares itself one of ours is held to its headings.
 */
final class RunbookWords {
    /** Fewer words than these say no more than the title. */
    private static final int SENTENCE = 8;

    private static final Set<Block.Type> FOLLOWED = Set.of(Block.Type.ORDERED_LIST, Block.Type.CODE);

    private static final TextPattern TIME = TextPattern.of("(?i)^[^\\pL]*(at the (end|beginning|start|latest) of|every"
            + "|if|when(ever)?|after|once|as soon as|in case|in the event)\\b");
    private static final TextPattern CHECKED =
            TextPattern.of("(?i)\\b(to (check|confirm|test)|verif(y|ies|ying)|validat(e|es|ing)"
                    + "|(check|confirm|ensure|make sure|test) (that|whether|if)|(ensure|make sure) (you can|it|they|everything)|(confirm|test) (the|it|your|this)"
                    + "|check(ing)? (on )?(the|its|their|your) (status|state|progress|health|logs?|output)"
                    + "|(must|should) (match|equal|be (the same|equal|identical|green|healthy|running|up|empty|available|reachable|listed|visible))"
                    + "|(shows?|reads?|prints?|returns?|displays?) (the (new|right|same)|`?[0-9])|open the (new )?(site|page|app|application|website|url)"
                    + "|(watch|monitor) (the|it|that|for)|you (should|will|can) (now |then |start )?(see|receiv(e|ing))"
                    + "|run\\b[^.]{0,40}\\b(checks?|checksums?|smoke (tests?|suite))"
                    + "|should (now )?(see|appear|show|return|succeed|be able)|expected (output|result))\\b"
                    + "|^[^\\pL]*(verification|validation|smoke[ -]tests?|health[ -]checks?)\\b");
    private static final TextPattern CHECK = TextPattern.of("(?i)^[^\\pL]*(check|confirm|ensure|test|watch)\\b");
    private static final TextPattern PREPARED =
            TextPattern.of("(?i)\\b((you|we)( will|'ll)? need|needs? (access|permission|to have|to be)"
                    + "|requir(e|es|ed|ing)\\b[^.]{0,40}\\b(access|permissions?|privileges|rights|role|credentials|approval)"
                    + "|(with|using|as|have)\\b[^.]{0,40}\\b(role|credentials|permissions|privileges|superuser|superadmin|admin[a-z]*|root)"
                    + "|before (you|we|commencing|starting|beginning|attempting)|make sure (that )?you (have|are)|must (first )?(have|be)"
                    + "|prerequisites?|(you|we) have to (be|have)|member of|logged in (to|as|with))\\b");
    private static final TextPattern WAY_BACK =
            TextPattern.of("(?i)\\b(roll(s|ed|ing)?[ -]?back|revert(s|ed|ing)?|undo|undone|irreversible"
                    + "|cannot be reversed|no way back|back ?out|(restore|switch|change|move|put|set|bring|take|return)(ing)? ([a-z-]+ ){0,3}back|re-?enable"
                    + "|restore (the|it|one|from)|(previous|last known good) (version|release|image|tag|revision|state|config[a-z]*|build|key)"
                    + "|old (one|key|secret|certificate|config[a-z]*|version|value)s? (stays?|remains?|in(to)? |again)|fall(s|ing)? back to|changing it back"
                    + "|abort(s|ed|ing)?|(if|when) (it|this|that|one|renewal|the [a-z ]{1,30}) fails)");
    private static final TextPattern UNDONE =
            TextPattern.of("(?i)^[^\\pL]*(remov(e|ing|al)|delet(e|ing)|disabl(e|ing)|undo(ing)?"
                    + "|tear(ing)?[ -]?down|revert(ing)?|reset(ting)?|revok(e|ing)|uninstall(ing)?|detach(ing)?|decommission(ing)?|clean(ing)?[ -]?up"
                    + "|resum(e|ing)|un(block|lock|mute|pause|cordon|suspend)(ing)?|power(ing)?[ -]?(up|on))\\b"
                    + "|\\bback (in|into|to) (service|operation|production|use)\\b");
    private static final TextPattern ASKED = TextPattern.of(
            "(?i)\\b(contact(ing)?|reach out|escalat(e|ing)|page|get in touch|speak (to|with)"
                    + "|talk to|seek)\\b[^.]{0,80}\\b(teams?|on[- ]?call|support|engineers?|slack|managers?|owners?|leads?|sre|security|channel|us|them"
                    + "|help|vendor|admin[a-z]*)\\b"
                    + "|\\b(ask|raise|post|message|notify|inform|call|contact|help|questions?|issues?)\\b[^.]{0,80}"
                    + "(#[a-z][a-z0-9_-]{3,}|\\bslack\\b|\\bon[- ]?call\\b)"
                    + "|\\bask\\b[^.]{0,60}\\b(colleagues?|team-?mates?|maintainers?|teams?|owners?|leads?|admin[a-z]*)\\b"
                    + "|\\bpages?\\b[^.]{0,40}\\b(primary|secondary)\\b|\\bincident[ -](commander|manager|lead|policy|process|procedures?|response)\\b"
                    + "|\\bescalat(e|ed|ing|ion) (to|if|when|after|by)\\b|\\b(owners?|owned by|maintainers?|owning team|contacts?)\\W{0,4}:");

    /** A person by name, a channel or a handle: {@code Ask Maria}, {@code Ping @infra}. */
    private static final TextPattern NAMED = TextPattern.of("\\b([Aa]sk|[Cc]ontact|[Cc]all) [A-Z][a-z]+\\b"
            + "|\\b([Aa]sk|[Cc]all|[Pp]ing|[Tt]ell|[Nn]otify|[Ii]nform|[Pp]ost|[Mm]essage|[Qq]uestions|[Ww]rite to|[Tt]alk to"
            + "|[Rr]each out to)\\b[^.]{0,40}([#@][a-z]{2,}|\\bteam\\b)");

    /** Commands that show how something is, and remarks that ask to look. */
    private static final TextPattern CHECK_COMMAND = TextPattern.of(
            "(?i)(rollout status|systemctl( -[a-z-]+)* status|service [a-z0-9-]+ status|kubectl wait|smoke|curl\\b.*https?://|/(health|healthz|ready|readyz|status|ping)\\b"
                    + "|#[^\\n]*\\b(check|verify|confirm|test)\\b)");

    private static final TextPattern UNDO_COMMAND = TextPattern.of(
            "(?i)(rollout undo|\\brollback\\b|git revert|alembic downgrade|migrate:(down|rollback|undo))");

    /** Fields that name whom to turn to; many teams show them on every page. */
    private static final TextPattern CONTACT = TextPattern.of(
            "(?i)(^|[_-])(slack|owners?|team|maintainers?|contacts?|escalation|on[_-]?call|pager|support|e-?mail)($|[_-])");

    private final Document.Text document;
    private final List<Block> paragraphs;
    private final boolean counted;

    RunbookWords(Document.Text document) {
        this.document = document;
        this.paragraphs = document.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .toList();
        this.counted = document.fields().text("kind").isEmpty();
    }

    /** Whether a sentence before the first step tells what it is for, or the first step when it is taken. */
    boolean tellOccasion() {
        Optional<Block> first = document.body().blocks().stream()
                .filter(block -> FOLLOWED.contains(block.type()))
                .findFirst();
        int end = first.map(block -> block.mark().line()).orElse(Integer.MAX_VALUE);
        return counted
                && (first.filter(this::beginsWithTime).isPresent()
                        || paragraphs.stream()
                                .filter(paragraph -> paragraph.mark().line() < end)
                                .map(Block::text)
                                .map(Listened::to)
                                .anyMatch(text -> TIME.isIn(text) || text.split("\\s+").length >= SENTENCE));
    }

    private boolean beginsWithTime(Block step) {
        return step.type() == Block.Type.ORDERED_LIST
                && TIME.isIn(document.lines().get(step.mark().line() - 1));
    }

    /** Whether a sentence names the access, the tools or the approval that it takes. */
    boolean tellPreparation() {
        return says(PREPARED, RunbookTongues.PREPARED);
    }

    /** Whether a step is a check. */
    boolean tellCheck() {
        return says(CHECKED, RunbookTongues.CHECKED) || commands(CHECK_COMMAND) || (counted && endsWithCheck());
    }

    private boolean endsWithCheck() {
        return !paragraphs.isEmpty()
                && CHECK.isIn(Listened.to(paragraphs.getLast().text()));
    }

    /** Whether a sentence tells of the way back, or that there is none; or a section how to take it away again. */
    boolean tellWayBack() {
        return says(WAY_BACK, RunbookTongues.WAY_BACK)
                || commands(UNDO_COMMAND)
                || (counted
                        && document.body().headings().stream()
                                .skip(1)
                                .map(Heading::text)
                                .anyMatch(UNDONE::isIn));
    }

    /** Whether a sentence names whom to ask, or a field of the front matter does. */
    boolean tellWhomToAsk() {
        return says(ASKED, RunbookTongues.ASKED)
                || says(NAMED, RunbookTongues.ASKED)
                || (counted
                        && document.fields().entries().stream()
                                .filter(field -> !field.value().isNull())
                                .anyMatch(field -> CONTACT.isIn(field.name())));
    }

    /** Whether all that it says is one sentence that leads to another page. */
    boolean onlyPoint() {
        return counted
                && document.body().blocks().size() == 1
                && paragraphs.size() == 1
                && document.body().headings().size() <= 1;
    }

    private boolean commands(TextPattern pattern) {
        return counted
                && document.body().blocks().stream()
                        .filter(block -> block.type() == Block.Type.CODE || block.type() == Block.Type.PARAGRAPH)
                        .anyMatch(block -> pattern.isIn(Listened.to(block.text())));
    }

    private boolean says(TextPattern pattern, TextPattern foreign) {
        return counted
                && paragraphs.stream()
                        .map(Block::text)
                        .map(Listened::to)
                        .anyMatch(paragraph -> pattern.isIn(paragraph) || foreign.isIn(paragraph));
    }
}
