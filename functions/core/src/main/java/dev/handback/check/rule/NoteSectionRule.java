package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.policy.Policy;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AN003: context, decision and consequences, without which nobody can judge a decision again. */
final class NoteSectionRule implements DocumentRule {
    private static final Set<NoteStatus.Meaning> OVER =
            EnumSet.of(NoteStatus.Meaning.SUPERSEDED, NoteStatus.Meaning.DEPRECATED);

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document
                .text(Kind.ARCHITECTURE_NOTE)
                .filter(NoteSections::isBegun)
                .flatMap(note -> sections(note, terms.policy()))
                .stream();
    }

    private static Optional<Finding> sections(Document.Text note, Policy policy) {
        List<SectionRole> missing = NoteSections.missing(note, policy);
        if (missing.isEmpty() || UnknownTongue.isIn(note) || isOver(note)) {
            return Optional.empty();
        }
        String names = missing.stream()
                .map(role -> role.heading().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Optional.of(Finding.of(
                "AN003",
                Places.at(note, sectionPlace(note, missing), names),
                "This note lacks: %s. Whoever has to live with the decision cannot judge whether it still holds."
                        .formatted(names),
                "%s %s"
                        .formatted(
                                areBegun(note, missing) ? "Fill" : "Add",
                                missing.stream()
                                        .map(role -> "`## " + role.heading() + "`")
                                        .collect(Collectors.joining(", ")))));
    }

    /** Whether each has its heading, and nothing below it. */
    private static boolean areBegun(Document.Text note, List<SectionRole> missing) {
        return missing.stream().allMatch(role -> note.body().headings().stream().anyMatch(role::isIn));
    }

    /** Of a decision that holds no more many teams keep no sections, only what took its place. */
    private static boolean isOver(Document.Text note) {
        return !Ours.declares(note)
                && NoteSections.headed(note) <= 1
                && NoteStatus.of(note)
                        .flatMap(NoteStatus::meaning)
                        .filter(OVER::contains)
                        .isPresent();
    }

    /** Behind the section that would come before the missing one. */
    private static Mark sectionPlace(Document.Text note, List<SectionRole> missing) {
        List<Heading> headings = note.body().headings();
        if (areBegun(note, missing)) {
            return headings.stream()
                    .filter(missing.getFirst()::isIn)
                    .findFirst()
                    .orElseThrow()
                    .mark();
        }
        if (missing.contains(SectionRole.CONSEQUENCES) && !headings.isEmpty()) {
            int level = headings.stream().skip(1).mapToInt(Heading::level).min().orElse(1);
            return headings.stream()
                    .filter(heading -> heading.level() <= level)
                    .reduce((one, next) -> next)
                    .orElse(headings.getLast())
                    .mark();
        }
        return headings.stream()
                .filter(heading -> !missing.contains(SectionRole.CONTEXT) && SectionRole.CONTEXT.isIn(heading))
                .findFirst()
                .map(Heading::mark)
                .orElseGet(() -> NoteRules.title(note));
    }
}
