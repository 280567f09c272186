package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.markdown.Block;
import dev.handback.pattern.TextPattern;
import java.util.Locale;

/** What sort of thing a runbook does, by its title and its name: not each can go wrong, and not each has a way back. */
enum Undertaking {
    /** It only tells what is done elsewhere: there is no step that could be checked or taken back. */
    TELLS,
    /** It looks, asks or reads, and changes nothing. */
    LOOKS,
    /** It answers an incident: what it changes is the way back. */
    RESPONDS,
    /** It brings back what was lost, or takes back what was done. */
    RESTORES,
    /** It gives somebody access, or takes it away: each is the way back of the other. */
    ADMITS,
    /** It gathers what is done to a service: each part has an end and a way back of its own. */
    GATHERS,
    /** It changes something. */
    CHANGES;

    private static final int LEAD = 3;
    private static final TextPattern LOOK =
            TextPattern.of("^(how to |guide (to|for) )?(access|log(ging)? in|view|quer(y|ying)|investigat"
                    + "|review|check|find|get(ting)? |list|gather|monitor|connect|us(e|ing) |troubleshoot|debug|diagnos|read|join|report"
                    + "|request|rais|identif|inspect|analy[sz]|search|audit|verif|validat)"
                    + "|\\b(troubleshooting|audit|investigation|diagnosis|debugging)\\b|\\b(verification|inspection)$");
    private static final TextPattern RESPOND = TextPattern.of(
            "\\b(on-?call|incidents?|attacks?|outages?|alarms?|alerts?|ransomware|malware|phishing|breach(es)?|intrusions?|escalat(e|ion|ing)"
                    + "|emergenc(y|ies))\\b");
    private static final TextPattern ADMIT =
            TextPattern.of("^(how to )?(remov|revok|offboard|disabl|add|grant|onboard|invit"
                    + "|giv)(e|ing)?\\b.*"
                    + "\\b(members?|users?|access|persons?|people|collaborators?|employees?|leavers?|keys?|credentials?|tokens?)\\b"
                    + "|\\b(on|off)boarding\\b");
    private static final TextPattern INCIDENT =
            TextPattern.of("(?i)\\b(in the event of|during|nature of|in case of|respond(ing)? to)\\b"
                    + "[^.]{0,30}\\b(incidents?|attacks?|outages?|breach|compromise)\\b");
    private static final TextPattern RESTORE = TextPattern.of(
            "\\b(re-?creat|re-?buil|restor|recover|disaster|roll(ing)?[ -]?back|rollback" + "|revert|undo|fail-?back)");

    private static final int PARTS = 3;
    private static final TextPattern WORK =
            TextPattern.of("deploy|releas|roll|rotat|(re)?start|boot|scal|upgrad|updat|patch|migrat"
                    + "|back-?up|fail|renew|provision|decommission|cut-?over|switch|add|remov|creat|clean|drain|replac|resiz|install|enabl|disabl"
                    + "|chang|mov|set|merg|import|export|sync|purg|prun|publish|launch");

    /** Of a document that declares itself a runbook of ours all is asked. */
    static Undertaking of(Document.Text text) {
        String title = text.title().toLowerCase(Locale.ROOT).strip();
        String name = text.path().fileName().toLowerCase(Locale.ROOT);
        if (text.fields().text("kind").isPresent()) {
            return CHANGES;
        } else if (!RunbookSections.areDetailed(text)) {
            return TELLS;
        } else if (RESTORE.isIn(title) || RESTORE.isIn(name)) {
            return RESTORES;
        } else if (LOOK.isIn(title)) {
            return LOOKS;
        } else if (RESPOND.isIn(title) || answersIncident(text)) {
            return RESPONDS;
        }
        return ADMIT.isIn(title) ? ADMITS : gathers(text, title) ? GATHERS : CHANGES;
    }

    /** Whether it has several parts, and its title names none of the works. */
    private static boolean gathers(Document.Text text, String title) {
        return !WORK.isIn(title)
                && !RunbookSections.areFormed(text)
                && text.body().headings().stream()
                                .filter(heading -> heading.level() == 2)
                                .count()
                        >= PARTS;
    }

    private static boolean answersIncident(Document.Text text) {
        return text.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .limit(LEAD)
                .anyMatch(block -> INCIDENT.isIn(Listened.to(block.text())));
    }

    /** A question is asked when it comes up, and an incident answered when it happens: the title says which. */
    boolean needsOccasion() {
        return this != LOOKS && this != RESPONDS;
    }

    boolean needsPreparation() {
        return this == RESTORES || this == ADMITS || this == CHANGES;
    }

    boolean needsVerification() {
        return this == RESTORES || this == ADMITS || this == CHANGES;
    }

    boolean needsRollback() {
        return this == CHANGES;
    }

    boolean needsEscalation() {
        return this != LOOKS && this != TELLS;
    }
}
