package dev.handback.survey;

import dev.handback.document.Document.Recognition;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Markdown;
import dev.handback.pattern.TextPattern;
import dev.handback.policy.KindPatterns;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a Markdown file's kind: the policy's patterns, else its front matter, else its path, else what it says. */
final class Recogniser {
    /** {@code ADR-XXX: [Title]}, {@code {short title}}. */
    private static final Pattern UNFILLED = Pattern.compile(
            "([^:{\\[<]{0,60}[:–-]\\s*)?([\\[{<][^\\]}>]+[\\]}>][\\s:–-]*)+|(?i:.*\\((template|vorlage|plantilla|modèle)\\))");
    /** {@code <%= page.title %>}, {@code {{ .Title }}}: a generator writes it. */
    private static final TextPattern EXPRESSION = TextPattern.of("<%|\\{\\{|\\{%|\\$\\{|\\{[a-zA-Z]+\\.[a-zA-Z.]+\\}");
    /** What a page is called that leads to all of them. */
    private static final Pattern ALL_OF_THEM = Pattern.compile(
            "(?i)(run-?books?|playbooks|sops|alerts|procedures|procédures|decisions|adrs?"
                    + "|(architecture |architectural )?decision (records|log)( \\(adrs?\\))?)( (&|and|et|und) runbooks)?");

    private final Policy policy;

    Recogniser(Policy policy) {
        this.policy = policy;
    }

    /** A kind and what told it. */
    record Recognised(Kind kind, Recognition by) {}

    Recognised recognise(DocumentPath path, YamlNode frontMatter, String title, Markdown body) {
        Instruction instruction = new Instruction(path, title, body);
        Optional<Recognised> told = byPolicy(path)
                .map(kind -> new Recognised(kind, Recognition.POLICY))
                .or(() -> byFrontMatter(frontMatter).map(kind -> new Recognised(kind, Recognition.FRONT_MATTER)));
        if (told.isEmpty() && isSkeletonOrIndex(frontMatter, body)) {
            return new Recognised(Kind.PAGE, Recognition.NONE);
        }
        return told.or(() ->
                        allowed(path, byPath(path, instruction)).map(kind -> new Recognised(kind, Recognition.PATH)))
                .or(() -> allowed(path, byContent(path, instruction, frontMatter, body))
                        .map(kind -> new Recognised(kind, Recognition.HEADINGS)))
                .orElse(new Recognised(Kind.PAGE, Recognition.NONE));
    }

    private Optional<Kind> byPolicy(DocumentPath path) {
        return policy.documents().kinds().stream()
                .filter(kind -> kind.includes(path))
                .map(KindPatterns::kind)
                .findFirst();
    }

    /** What explains is a page, and does not become a runbook by lying among runbooks. */
    private static Optional<Kind> byPath(DocumentPath path, Instruction instruction) {
        Optional<Kind> kind = Conventions.byPath(path);
        if (kind.isEmpty() && Conventions.isAmongAlerts(path) && instruction.isForAlert()) {
            return Optional.of(Kind.RUNBOOK);
        }
        return kind.filter(known -> known != Kind.RUNBOOK || instruction.isToFollow());
    }

    /** Whether its title is still to be filled in, by a person and not by a program, or is that of an index. */
    private static boolean isSkeletonOrIndex(YamlNode frontMatter, Markdown body) {
        return frontMatter.text("title").or(() -> firstHeading(body)).map(String::strip).stream()
                .anyMatch(title -> (UNFILLED.matcher(title).matches() && !EXPRESSION.isIn(title))
                        || ALL_OF_THEM.matcher(title).matches());
    }

    private static Optional<String> firstHeading(Markdown body) {
        return body.headings().stream().map(Heading::text).findFirst();
    }

    private static Optional<Kind> byContent(
            DocumentPath path, Instruction instruction, YamlNode frontMatter, Markdown body) {
        if (Conventions.isIndexOrTemplate(path) || Conventions.isHidden(path)) {
            return Optional.empty();
        }
        Optional<Kind> called = byType(frontMatter);
        if (called.isPresent()) {
            return called;
        }
        HeadingSignature signature = new HeadingSignature(body.headings());
        if (signature.isNote()
                || (Conventions.isAmongNotes(path) && (isDecided(frontMatter) || signature.isBriefNote()))
                || (Conventions.isNumberedProposal(path) && isDecided(frontMatter))) {
            return Optional.of(Kind.ARCHITECTURE_NOTE);
        }
        return instruction.isRunbook() ? Optional.of(Kind.RUNBOOK) : Optional.empty();
    }

    /** Whether its data says whether a decision holds. */
    private static boolean isDecided(YamlNode frontMatter) {
        return frontMatter
                .text("status")
                .flatMap(status -> new NoteStatus(status, Mark.START).meaning())
                .isPresent();
    }

    /** What other tools have it called: {@code type: runbook}. */
    private static Optional<Kind> byType(YamlNode frontMatter) {
        return Stream.of("type", "doc_type", "doctype")
                .flatMap(name -> frontMatter.text(name).stream())
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .flatMap(type -> switch (type) {
                    case "runbook", "playbook", "sop" -> Stream.of(Kind.RUNBOOK);
                    case "adr", "decision-record", "architecture-decision-record", "architecture decision record" ->
                        Stream.of(Kind.ARCHITECTURE_NOTE);
                    default -> Stream.<Kind>empty();
                })
                .findFirst();
    }

    private static Optional<Kind> byFrontMatter(YamlNode frontMatter) {
        return frontMatter.text("kind").flatMap(Kind::of).filter(Kind::isMarkdown);
    }

    /** A kind whose own patterns leave the path out is not given by convention either. */
    private Optional<Kind> allowed(DocumentPath path, Optional<Kind> kind) {
        return kind.filter(k -> policy.documents().kinds().stream().noneMatch(p -> p.kind() == k && p.excludes(path)));
    }
}
