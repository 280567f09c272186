package dev.handback.survey;

import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the headings of a document tell: enough of the sections that only one kind has. */
final class HeadingSignature {
    private static final int ENOUGH = 3;
    /** A report of what happened has the sections of an alert's runbook, and nobody follows it. */
    private static final Pattern REPORT =
            Pattern.compile("(root cause|lessons learn(ed|t)|what went (well|wrong)|timeline)s?\\b.*");

    private static final Pattern TEMPLATE = Pattern.compile("(?i)(the |an? )?(adr |record |note )?template");

    private static final Pattern CALLED = Pattern.compile("(?i)adr([-_ #]*\\d{1,5})?\\s*[-–—:]\\s*\\S.*");

    private static final Set<String> DECISION =
            Set.of("decision", "entscheidung", "décision", "decisión", "decisão", "decisione", "beslissing", "besluit");

    private final List<Heading> headings;
    private final Map<SectionRole, Integer> roles = new EnumMap<>(SectionRole.class);

    HeadingSignature(List<Heading> headings) {
        this.headings = headings;
        headings.forEach(heading -> SectionRole.of(heading).forEach(role -> roles.merge(role, 1, Integer::sum)));
    }

    boolean has(SectionRole role) {
        return roles.containsKey(role);
    }

    /** Context and decision, as Nygard or MADR name them. */
    boolean isNote() {
        boolean nygard = decisions() == 1 && (has(SectionRole.STATUS) || has(SectionRole.CONSEQUENCES));
        return !holdsTemplate()
                && has(SectionRole.CONTEXT)
                && (roles.getOrDefault(SectionRole.OUTCOME, 0) == 1 || nygard);
    }

    /** What is enough among notes: a title that says so, the state with the context, or the decision with one more section. */
    boolean isBriefNote() {
        boolean called = headings.stream()
                .limit(1)
                .anyMatch(title -> CALLED.matcher(title.text().strip()).matches());
        boolean decided = decisions() == 1 || roles.getOrDefault(SectionRole.OUTCOME, 0) == 1;
        return !holdsTemplate()
                && (called
                        || (has(SectionRole.STATUS) && has(SectionRole.CONTEXT))
                        || (decided
                                && Stream.of(
                                                SectionRole.STATUS,
                                                SectionRole.CONTEXT,
                                                SectionRole.CONSEQUENCES,
                                                SectionRole.ALTERNATIVES)
                                        .anyMatch(this::has)));
    }

    /** Whether it shows how such a document is written. */
    private boolean holdsTemplate() {
        return headings.stream()
                .anyMatch(heading -> TEMPLATE.matcher(heading.text().strip()).matches());
    }

    /** How often it is told what was decided: in one file many teams keep a log of all that they decide. */
    private long decisions() {
        return headings.stream()
                .map(heading -> heading.text().strip().toLowerCase(Locale.ROOT))
                .filter(DECISION::contains)
                .count();
    }

    /** What the alert means, and what to do; or most of the four sections that such a page has. */
    boolean isAlert() {
        boolean answered = has(SectionRole.DIAGNOSIS) || has(SectionRole.MITIGATION);
        long count = Stream.of(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION)
                .filter(this::has)
                .count();
        return !isReport() && ((has(SectionRole.MEANING) && answered) || count >= ENOUGH);
    }

    /** Steps, and most of what belongs around them. */
    boolean isProcedure() {
        long around = Stream.of(
                                SectionRole.PREREQUISITES,
                                SectionRole.VERIFICATION,
                                SectionRole.ROLLBACK,
                                SectionRole.ESCALATION)
                        .filter(this::has)
                        .count()
                + Math.min(2, roles.getOrDefault(SectionRole.WHEN_TO_USE, 0));
        return has(SectionRole.STEPS) && around >= ENOUGH;
    }

    private boolean isReport() {
        return headings.stream()
                .anyMatch(heading -> REPORT.matcher(
                                heading.text().toLowerCase(Locale.ROOT).strip())
                        .matches());
    }
}
