package dev.handback.survey;

import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.source.DocumentPath;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What paths and headings tell of a document's kind in repositories that never heard of Handback. */
final class Conventions {
    private static final Pattern RUNBOOK_FOLDER =
            Pattern.compile("(sre-|ops-|operational-)?(runbooks?|run-books?|playbooks?|sops?)");
    private static final Pattern NOTE_FOLDER = Pattern.compile(
            "adrs?|decisions?|decision-records?|decision-log|architecture-decisions?|architecture-decision-(records?|log)");
    private static final Pattern NOTE_NAME = Pattern.compile("(adr[-_ ]?)?\\d{1,5}[-_. ].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile(
            "(readme|index|_index|contributing|changelog|code_of_conduct|license|licence|summary|toc)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE = Pattern.compile(".*\\btemplates?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Set<SectionRole> ALERT =
            EnumSet.of(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION);
    private static final Set<SectionRole> PROCEDURE = EnumSet.of(
            SectionRole.WHEN_TO_USE,
            SectionRole.PREREQUISITES,
            SectionRole.VERIFICATION,
            SectionRole.ROLLBACK,
            SectionRole.ESCALATION);

    private Conventions() {}

    /** The kind that the path alone tells. */
    static Optional<Kind> byPath(DocumentPath path) {
        if (path.value().matches("handoff/cycles/[^/]+\\.md")) {
            return Optional.of(Kind.CYCLE_NOTE);
        }
        if (isIndexOrTemplate(path)) {
            return Optional.empty();
        }
        List<String> folders = folders(path);
        if (folders.stream().anyMatch(folder -> RUNBOOK_FOLDER.matcher(folder).matches())) {
            return Optional.of(Kind.RUNBOOK);
        }
        boolean noteFolder =
                folders.stream().anyMatch(folder -> NOTE_FOLDER.matcher(folder).matches());
        boolean numbered = NOTE_NAME.matcher(path.fileName()).matches();
        boolean architecture = folders.contains("architecture");
        return numbered && (noteFolder || architecture) ? Optional.of(Kind.ARCHITECTURE_NOTE) : Optional.empty();
    }

    /** The kind that the headings tell: enough of the sections that only this kind has. */
    static Optional<Kind> byHeadings(DocumentPath path, List<Heading> headings) {
        if (isIndexOrTemplate(path)) {
            return Optional.empty();
        }
        Set<SectionRole> roles = EnumSet.noneOf(SectionRole.class);
        headings.forEach(heading -> roles.addAll(SectionRole.of(heading)));
        if (isNote(headings, roles)) {
            return Optional.of(Kind.ARCHITECTURE_NOTE);
        }
        return isAlert(roles) || isProcedure(roles) ? Optional.of(Kind.RUNBOOK) : Optional.empty();
    }

    /** The kind of a YAML file of the handoff folder. */
    static Optional<Kind> byRecordPath(DocumentPath path) {
        return switch (path.value()) {
            case ".handback.yml" -> Optional.of(Kind.POLICY);
            case "handoff/engagement.yml" -> Optional.of(Kind.ENGAGEMENT);
            case "handoff/people.yml" -> Optional.of(Kind.PEOPLE);
            case "handoff/ownership.yml" -> Optional.of(Kind.OWNERSHIP);
            case "handoff/failure-modes.yml" -> Optional.of(Kind.FAILURE_MODES);
            case "handoff/exemptions.yml" -> Optional.of(Kind.EXEMPTIONS);
            case "handoff/exit.yml" -> Optional.of(Kind.EXIT);
            case ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" -> Optional.of(Kind.CODEOWNERS);
            default -> byRecordFolder(path);
        };
    }

    private static Optional<Kind> byRecordFolder(DocumentPath path) {
        if (!path.extension().equals("yml")) {
            return Optional.empty();
        }
        return switch (path.folder()) {
            case "handoff/access" -> Optional.of(Kind.ACCESS);
            case "handoff/reviews" -> Optional.of(Kind.REVIEW);
            case "handoff/engagements" -> Optional.of(Kind.ENGAGEMENT);
            default -> Optional.empty();
        };
    }

    private static boolean isNote(List<Heading> headings, Set<SectionRole> roles) {
        boolean madr = headings.stream()
                .map(heading -> heading.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.equals("decision outcome"));
        boolean nygard = headings.stream()
                        .map(heading -> heading.text().toLowerCase(Locale.ROOT).strip())
                        .anyMatch(text -> text.equals("decision"))
                && (roles.contains(SectionRole.STATUS) || roles.contains(SectionRole.CONSEQUENCES));
        return roles.contains(SectionRole.CONTEXT) && (madr || nygard);
    }

    private static boolean isAlert(Set<SectionRole> roles) {
        return ALERT.stream().filter(roles::contains).count() >= 3;
    }

    private static boolean isProcedure(Set<SectionRole> roles) {
        return roles.contains(SectionRole.STEPS)
                && PROCEDURE.stream().filter(roles::contains).count() >= 3;
    }

    private static boolean isIndexOrTemplate(DocumentPath path) {
        String name = path.fileName();
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean template = TEMPLATE.matcher(stem.replace('_', ' ')).matches()
                || folders(path).stream().anyMatch(folder -> folder.matches("templates?|_templates?"));
        return template || INDEX.matcher(stem).matches();
    }

    private static List<String> folders(DocumentPath path) {
        return Arrays.stream(path.folder().split("/", -1))
                .map(folder -> folder.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
