package dev.handback.check.rule;

import dev.handback.document.AlertSigns;
import dev.handback.document.Commands;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.policy.Policy;
import dev.handback.yaml.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sections of a runbook, by what they are for, and where one that is missing would stand. */
final class RunbookSections {
    /** So many of its sections have names of ours where a document follows a form. */
    private static final int FORM = 2;

    private static final List<SectionRole> PLANNED =
            List.of(SectionRole.STEPS, SectionRole.PREREQUISITES, SectionRole.ROLLBACK);
    private static final Set<String> SYMPTOMS = Set.of(
            "symptoms",
            "symptom",
            "signals",
            "detection",
            "symptome",
            "symptômes",
            "síntomas",
            "sintomas",
            "sintomi",
            "symptomen");
    private static final List<SectionRole> ALERT = SectionPreset.ALERT.roles();

    private final Document.Text document;
    private final List<Heading> headings;
    private final SectionPreset preset;
    private final RunbookHeadings spoken;

    private RunbookSections(Document.Text document, List<SectionPreset> allowed) {
        this.document = document;
        this.headings = document.body().headings();
        this.preset = preset(allowed);
        this.spoken = new RunbookHeadings(document);
    }

    /** Those of a runbook, and which it should have by the policy; where that says nothing, by its looks. */
    static RunbookSections of(Document.Text document, Policy policy) {
        return new RunbookSections(document, policy.documents().sectionsOf(Kind.RUNBOOK));
    }

    /** What it says of itself, else what the policy asks, else what it looks like. */
    private SectionPreset preset(List<SectionPreset> allowed) {
        Optional<String> operation = document.fields().text("operation");
        if (operation.filter("respond-to-alert"::equals).isPresent()) {
            return SectionPreset.ALERT;
        }
        SectionPreset looks = operation.isEmpty() && looksLikeAlert() ? SectionPreset.ALERT : SectionPreset.PROCEDURE;
        return allowed.isEmpty() || allowed.contains(looks)
                ? looks
                : allowed.stream().min(Comparator.comparingLong(this::lacking)).orElse(looks);
    }

    private long lacking(SectionPreset other) {
        return other.roles().stream().filter(role -> !has(role)).count();
    }

    /** Whether it should have this section, and has none that speaks of it. */
    boolean lacks(SectionRole role) {
        return preset.roles().contains(role) && !has(role) && !speakOf(role);
    }

    /** Whether a heading or a label says, in its place, what would stand in the section of this role. */
    boolean speakOf(SectionRole role) {
        return spoken.tell(role);
    }

    /** Whether it says how to answer an alert, and not how to do something that was planned. */
    boolean isAlert() {
        return preset == SectionPreset.ALERT;
    }

    private boolean looksLikeAlert() {
        return AlertSigns.isNamed(document.path(), document.title(), document.body())
                || ALERT.stream().filter(this::isNamed).count() >= 2
                || (!isPlanned() && (AlertSigns.isTold(document.body()) || tellsSymptoms() || isInvestigated()));
    }

    /** Whether it begins with what is seen, and goes on with what it may come from or what helps. */
    private boolean tellsSymptoms() {
        return belowTitle().map(heading -> SectionRole.plain(heading.text())).anyMatch(SYMPTOMS::contains)
                && has(SectionRole.DIAGNOSIS, SectionRole.MITIGATION);
    }

    /** Whether it goes from what is looked at to what helps. */
    private boolean isInvestigated() {
        return isNamed(SectionRole.DIAGNOSIS) && has(SectionRole.MITIGATION);
    }

    private boolean isPlanned() {
        return PLANNED.stream().anyMatch(this::isNamed);
    }

    /** Whether it lies beside the pages of alerts, which send there for a part of the work. */
    boolean isHelper() {
        return !isAlert() && !isPlanned() && AlertSigns.isInFolder(document.path());
    }

    /** Whether there are steps or commands, and not only paragraphs on what is done elsewhere, or a single command. */
    static boolean areDetailed(Document.Text document) {
        List<Block> followed = document.body().blocks().stream()
                .filter(RunbookSections::isFollowed)
                .toList();
        return new RunbookSections(document, List.of()).isNamed(SectionRole.STEPS)
                || followed.size() > 1
                || followed.stream()
                        .anyMatch(block -> block.text().strip().lines().count() != 1);
    }

    static boolean areFormed(Document.Text document) {
        return new RunbookSections(document, List.of()).areFormed();
    }

    /** Whether it is laid out by sections such as ours, so that one of them can be missing. */
    boolean areFormed() {
        return Ours.declares(document)
                || SectionPreset.PROCEDURE.roles().stream()
                                .filter(this::isNamed)
                                .count()
                        >= FORM;
    }

    /** Whether a heading below the title speaks of one of these roles. */
    boolean has(SectionRole... roles) {
        return Stream.of(roles).anyMatch(role -> belowTitle().anyMatch(role::isIn));
    }

    /** Whether the name of this role is a heading. */
    boolean isNamed(SectionRole role) {
        return belowTitle().anyMatch(role::matches);
    }

    private Stream<Heading> belowTitle() {
        boolean titled = !headings.isEmpty() && headings.getFirst().level() == 1;
        return headings.stream().skip(titled && headings.size() > 1 ? 1 : 0);
    }

    /** The heading behind which a missing section would stand. */
    Mark before(SectionRole missing) {
        return switch (missing) {
            case ESCALATION -> last();
            case VERIFICATION -> after(List.of(SectionRole.STEPS));
            case ROLLBACK -> after(List.of(SectionRole.STEPS, SectionRole.VERIFICATION));
            case STEPS ->
                lastOf(List.of(SectionRole.WHEN_TO_USE, SectionRole.PREREQUISITES))
                        .orElseGet(this::title);
            case DIAGNOSIS, MITIGATION -> lastOf(ALERT).orElseGet(this::title);
            default -> lastOf(List.of(SectionRole.WHEN_TO_USE)).orElseGet(this::title);
        };
    }

    private Mark after(List<SectionRole> roles) {
        return lastOf(roles).or(this::lastFollowed).orElseGet(this::last);
    }

    private Optional<Mark> lastOf(List<SectionRole> roles) {
        return belowTitle()
                .filter(heading -> roles.stream().anyMatch(role -> role.matches(heading)))
                .reduce((one, next) -> next)
                .map(Heading::mark);
    }

    /** The section that holds the last of what somebody follows; behind it stands what tells of the end. */
    private Optional<Mark> lastFollowed() {
        int line = document.body().blocks().stream()
                .filter(RunbookSections::isFollowed)
                .mapToInt(block -> block.mark().line())
                .max()
                .orElse(0);
        return lastBefore(line);
    }

    /** The last heading of the highest level below the title that stands before this line. */
    private Optional<Mark> lastBefore(int line) {
        int level = belowTitle().mapToInt(Heading::level).min().orElse(1);
        return belowTitle()
                .filter(heading -> heading.level() == level && heading.mark().line() < line)
                .reduce((one, next) -> next)
                .map(Heading::mark);
    }

    private static boolean isFollowed(Block block) {
        return block.type() == Block.Type.ORDERED_LIST || Commands.is(block);
    }

    /** The title, else the first thing that the document says. */
    Mark title() {
        return headings.stream()
                .findFirst()
                .map(Heading::mark)
                .or(() -> document.body().blocks().stream().findFirst().map(Block::mark))
                .orElse(new Mark(document.frontMatter().bodyLine(), 1));
    }

    private Mark last() {
        return lastBefore(Integer.MAX_VALUE).orElseGet(this::title);
    }

    /** The sections whose heading is the name of a role. */
    List<Section> named() {
        return document.body().sections().stream()
                .filter(section -> !SectionRole.of(section.heading()).isEmpty())
                .toList();
    }
}
