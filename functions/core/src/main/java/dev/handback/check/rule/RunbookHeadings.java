package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.pattern.TextPattern;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a section of a runbook is for, where its heading is no name of a role and says so in its place: {@code If the deploy
 * breaks}, {@code Who to notify}, {@code Access needed}. A label at the beginning of a line counts as well. A document that
 * declares itself one of ours is held to the names.
 */
final class RunbookHeadings {
    private static final Map<SectionRole, TextPattern> SPOKEN = new EnumMap<>(Map.of(
            SectionRole.WHEN_TO_USE,
                    TextPattern.of(
                            "(?i)^[^\\pL]*(when|frequency|cadence|schedule|how often|use this|wann|quand|cuándo|quando"
                                    + "|wanneer)\\b"),
            SectionRole.PREREQUISITES,
                    TextPattern.of(
                            "(?i)^[^\\pL]*(pre-?(flight|check|deploy|release|upgrade|migration|work)|before\\b|needs?\\b"
                                    + "|requires?\\b|what (you|we)( will|'ll)? need|vorab\\b|bevor\\b|avant d|antes de\\b|prima d"
                                    + "|voordat\\b|(required |needed )?(tools?|tooling|access|inputs?|permissions?|rights|credentials"
                                    + "|dependencies|environment( variables)?)( (needed|required))?\\W*$)"),
            SectionRole.VERIFICATION,
                    TextPattern.of(
                            "(?i)^[^\\pL]*(post-?(flight|check|deploy|release|upgrade|migration|install)|after(wards)?\\b"
                                    + "|sanity|acceptance|expected|success|compare|done when)"),
            SectionRole.ROLLBACK,
                    TextPattern.of(
                            "(?i)\\b(abort(ing)?|contingency|fall-?back plan|plan b|(goes|went|gone) wrong|(if|when) .{0,40}"
                                    + "(fails?|breaks?)|on failure|in case of (failure|problems?|errors?)|schief|fehlerfall"
                                    + "|bei (problemen|fehlern)|en cas d|si (algo|quelque chose)|se (algo|qualcosa)|als het mis)"),
            SectionRole.ESCALATION,
                    TextPattern.of(
                            "(?i)^[^\\pL]*(who\\b|communicat|notif|stakeholders?|responsib|roles (and|&) resp|ownership|teams?\\b"
                                    + "|paging|service owner|(any )?questions?\\b|fragen|rückfragen|qui (appeler|contacter|prévenir)"
                                    + "|questions|a qui[eé]n|quem\\b|wen\\b|chi\\b)")));
    /** Beside a value these words say what it is; the others may begin any line. */
    private static final Set<SectionRole> BY_LABEL =
            EnumSet.of(SectionRole.WHEN_TO_USE, SectionRole.PREREQUISITES, SectionRole.ESCALATION);

    private final Document.Text text;
    private Optional<List<Heading>> labels = Optional.empty();

    RunbookHeadings(Document.Text text) {
        this.text = text;
    }

    /** Whether a heading below the title, or a label, tells what would stand in the section of this role. */
    boolean tell(SectionRole role) {
        return !Ours.declares(text)
                && (text.body().headings().stream().skip(1).anyMatch(heading -> speaks(heading, role))
                        || labels().stream().anyMatch(label -> names(label, role)));
    }

    /** Read when they are first asked for. */
    private List<Heading> labels() {
        List<Heading> read = labels.orElseGet(() -> LabelledSections.of(text));
        labels = Optional.of(read);
        return read;
    }

    private static boolean speaks(Heading heading, SectionRole role) {
        return SPOKEN.containsKey(role) && SPOKEN.get(role).isIn(Listened.to(heading.text()));
    }

    private static boolean names(Heading label, SectionRole role) {
        return role.matches(label) || (BY_LABEL.contains(role) && speaks(label, role));
    }
}
