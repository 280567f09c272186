package dev.handback.survey;

import dev.handback.document.AlertSigns;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What paths tell of a document's kind in repositories that never heard of Handback. */
public final class Conventions {
    private static final Pattern RUNBOOK_FOLDER =
            Pattern.compile("(?!ansible-)([a-z0-9]+-){0,2}(runbooks?|run-books?|playbooks?|sops?)");
    /** {@code deploy-runbook.md}, and not {@code add-a-runbook.md}, which is about runbooks. */
    private static final Pattern RUNBOOK_NAME = Pattern.compile(
            "(?!(add|creat|writ|new|mak|author|edit|updat|us(e|ing)|how|what|convert|about|your|my|first)[a-z]*[-_ ])"
                    + "((.*[-_ ])?(runbook|run[-_]book|sop)"
                    + "|(.*[-_ ])?(incident|alert|outage|on-?call|recovery|response|rollback|deploy(ment)?|ops|operations"
                    + "|security|failover|release|dr)[-_ ]playbook)\\..*",
            Pattern.CASE_INSENSITIVE);
    /** {@code runbook-deploy.md}, and not {@code runbook-style.md}. */
    private static final Pattern RUNBOOK_OF = Pattern.compile(
            "(runbook|run[-_]book|sop)[-_ ](?!(style|template|author|writ|creat|guid|format|index|list|overview|review|standard"
                    + "|convention|automation|catalog|inventory|checklist|faq|example|test|to[-_ ]|linter|schema)).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE_FOLDER = Pattern.compile(
            "([0-9]+[-. ])?(adrs?|decisions?|decision-records?|decision-log|architecture-decisions?|architecture-decision-(records?|log))");
    private static final Pattern NUMBERED = Pattern.compile("(adr[-_ ]?)?\\d{1,5}[-_. ].*", Pattern.CASE_INSENSITIVE);
    /** In a folder of decisions: a day written together, or letters of the project before the number. */
    private static final Pattern NUMBERED_ELSE = Pattern.compile(
            "\\d{8}[-_. ].*|([a-z]{1,8}[-_]){1,3}(?!(19|20)\\d{2}[-_.])\\d{2,5}[-_. ].*", Pattern.CASE_INSENSITIVE);
    /** A name that says by itself what it is: {@code SHOP-ADR-0007-queues.md}, {@code adr-billing-12.md}. */
    private static final Pattern NOTE_NAME = Pattern.compile(
            "([a-z0-9]+[-_])*adr[-_ ]?(?!([a-z]+[-_])+(19|20)\\d{2}[-_.]\\d{2}\\b)([a-z]+[-_]){0,3}\\d{1,5}[-_. ].*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_CALL = Pattern.compile("on-?call\\..*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PROPOSAL = Pattern.compile("rfc[-_ ]?\\d{1,5}[-_. ].*", Pattern.CASE_INSENSITIVE);

    private static final Pattern INDEX = Pattern.compile(
            "(readme|index|_index|contributing|changelog|code_of_conduct|license|licence|security|support|summary|toc|skill|overview)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE = Pattern.compile(
            ".*\\b(templates?|vorlage|plantilla|gabarit|sjabloon)\\b.*|(an? )?(example|sample|skeleton)",
            Pattern.CASE_INSENSITIVE);

    private Conventions() {}

    /** The kind that the path alone tells. */
    public static Optional<Kind> byPath(DocumentPath path) {
        if (path.value().matches("handoff/cycles/[^/]+\\.md")) {
            return Optional.of(Kind.CYCLE_NOTE);
        }
        if (isIndexOrTemplate(path)) {
            return Optional.empty();
        }
        List<String> folders = folders(path);
        if (RUNBOOK_NAME.matcher(path.fileName()).matches()
                || RUNBOOK_OF.matcher(path.fileName()).matches()
                || isAmong(folders, RUNBOOK_FOLDER)) {
            return Optional.of(Kind.RUNBOOK);
        }
        return isNote(path, folders) ? Optional.of(Kind.ARCHITECTURE_NOTE) : Optional.empty();
    }

    /** Whether it lies where teams keep the pages of their alerts. */
    static boolean isAmongAlerts(DocumentPath path) {
        return AlertSigns.isInFolder(path) && !isIndexOrTemplate(path);
    }

    private static boolean isNote(DocumentPath path, List<String> folders) {
        boolean decisions = isAmong(folders, NOTE_FOLDER);
        String name = path.fileName();
        return NOTE_NAME.matcher(name).matches()
                || (decisions
                        && (NUMBERED_ELSE.matcher(name).matches()
                                || name.toLowerCase(Locale.ROOT).startsWith("adr-")))
                || ((decisions || folders.getLast().equals("architecture"))
                        && NUMBERED.matcher(name).matches());
    }

    /** Whether it lies where teams keep what they decide. */
    static boolean isAmongNotes(DocumentPath path) {
        return isAmong(folders(path), NOTE_FOLDER);
    }

    /** Whether its name is that of a request for comments, which is a note where its data says what came of it. */
    static boolean isNumberedProposal(DocumentPath path) {
        return PROPOSAL.matcher(path.fileName()).matches();
    }

    private static boolean isAmong(List<String> folders, Pattern names) {
        return folders.stream().anyMatch(name -> names.matcher(name).matches());
    }

    /** Whether its name is that of a page for whoever is on call. */
    static boolean isForOnCall(DocumentPath path) {
        return ON_CALL.matcher(path.fileName()).matches();
    }

    /** Whether it lies where programs look for what they read: editors, assistants, the forge. */
    static boolean isHidden(DocumentPath path) {
        return folders(path).stream().anyMatch(folder -> folder.startsWith("."));
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
            case "OWNERS_ALIASES" -> Optional.of(Kind.OWNERS);
            default -> byFileName(path).or(() -> byRecordFolder(path));
        };
    }

    /** Forms of other tools, which may lie in every folder. */
    private static Optional<Kind> byFileName(DocumentPath path) {
        return switch (path.fileName()) {
            case "OWNERS" -> Optional.of(Kind.OWNERS);
            case "catalog-info.yaml", "catalog-info.yml" -> Optional.of(Kind.CATALOG);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> byRecordFolder(DocumentPath path) {
        if (!path.extension().equals("yml") && !path.extension().equals("yaml")) {
            return Optional.empty();
        }
        return switch (path.folder()) {
            case "handoff/access" -> Optional.of(Kind.ACCESS);
            case "handoff/reviews" -> Optional.of(Kind.REVIEW);
            case "handoff/engagements" -> Optional.of(Kind.ENGAGEMENT);
            default -> Optional.empty();
        };
    }

    /** Whether it leads to documents, or is the skeleton of one. */
    static boolean isIndexOrTemplate(DocumentPath path) {
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
