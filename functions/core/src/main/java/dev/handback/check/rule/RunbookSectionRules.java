package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** RB001, RB002, RB004, RB005, RB006: the sections without which a runbook fails somebody at night. */
final class RunbookSectionRules implements DocumentRule {
    private static final Demand OCCASION = new Demand(
            "RB001",
            SectionRole.WHEN_TO_USE,
            "Nothing says when to use this runbook, so the wrong one may be followed.",
            "with the occasion for it");
    private static final Demand MEANING = new Demand(
            "RB001",
            SectionRole.MEANING,
            "No meaning and no impact: whoever is paged cannot tell what the alert says.",
            "with what has happened, and what users notice");
    private static final Demand PREREQUISITES = new Demand(
            "RB002",
            SectionRole.PREREQUISITES,
            "No prerequisites: whoever follows this finds out half-way what they lack.",
            "with the access, tools and approvals that are needed; \"None\" is an answer");
    private static final Demand VERIFICATION = new Demand(
            "RB004",
            SectionRole.VERIFICATION,
            "No verification: nobody can tell whether it worked.",
            "with a command and the output to expect");
    private static final Demand ROLLBACK = new Demand(
            "RB005",
            SectionRole.ROLLBACK,
            "No rollback: when a step goes wrong, nobody knows the way back.",
            "with the way back, or a sentence why there is none");
    private static final Demand ESCALATION = new Demand(
            "RB006",
            SectionRole.ESCALATION,
            "No escalation: whoever is stuck does not know whom to call.",
            "with whom to call, and when");
    private static final TextPattern NO_WAY_BACK = TextPattern.of("(?i)<!--.*(roll(ing)? ?back|undo|revert)");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> !text.body().blocks().isEmpty())
                .flatMap(text -> missing(text, RunbookSections.of(text, terms.policy())).stream());
    }

    private static List<Finding> missing(Document.Text text, RunbookSections sections) {
        RunbookWords words = new RunbookWords(text);
        List<Demand> demands = new ArrayList<>();
        if (words.onlyPoint() || sections.isHelper()) {
            return List.of();
        }
        Undertaking undertaking = Undertaking.of(text);
        if (!sections.has(SectionRole.WHEN_TO_USE, SectionRole.MEANING, SectionRole.IMPACT)
                && !words.tellOccasion()
                && (sections.isAlert() || undertaking.needsOccasion())
                && !sections.speakOf(SectionRole.WHEN_TO_USE)) {
            demands.add(sections.isAlert() ? MEANING : OCCASION);
        }
        if (!sections.isAlert()) {
            procedure(text, sections, undertaking).forEach(demands::add);
        }
        return demands.isEmpty() || UnknownTongue.isIn(text)
                ? List.of()
                : demands.stream().map(demand -> demand.finding(text, sections)).toList();
    }

    private static Stream<Demand> procedure(Document.Text text, RunbookSections sections, Undertaking undertaking) {
        RunbookWords words = new RunbookWords(text);
        boolean verified = text.fields().text("verify").isPresent() || words.tellCheck();
        boolean excused = words.tellWayBack() || text.lines().stream().anyMatch(NO_WAY_BACK::isIn);
        return Stream.of(
                        new Asked(PREREQUISITES, undertaking.needsPreparation() && !words.tellPreparation()),
                        new Asked(VERIFICATION, undertaking.needsVerification() && !verified),
                        new Asked(ROLLBACK, undertaking.needsRollback() && !excused),
                        new Asked(
                                ESCALATION,
                                isCalledOne(text) && undertaking.needsEscalation() && !words.tellWhomToAsk()))
                .filter(Asked::applies)
                .map(Asked::demand)
                .filter(demand -> sections.lacks(demand.role()))
                .filter(demand -> sections.areFormed() || !Mentions.of(demand.role(), text));
    }

    /** Of a page that only reads like a runbook nobody expects to whom its readers may turn. */
    private static boolean isCalledOne(Document.Text text) {
        return text.recognisedBy() != Document.Recognition.HEADINGS;
    }

    /** Whether a demand is made of this runbook. */
    private record Asked(Demand demand, boolean applies) {}

    /** What a runbook must have, why, and what to write there. */
    private record Demand(String rule, SectionRole role, String message, String content) {

        Finding finding(Document.Text text, RunbookSections sections) {
            String subject = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Finding.of(
                    rule,
                    Places.at(text, sections.before(role), subject),
                    message,
                    "Add `## %s` %s".formatted(role.heading(), content));
        }
    }
}
