package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.engagement.Steps;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RB003, RB007, RB008: steps that nobody can follow, and sections that say nothing. */
final class StepsRules implements DocumentRule {
    private static final int PROSE = 2;
    private static final Set<Block.Type> TO_FOLLOW =
            Set.of(Block.Type.ORDERED_LIST, Block.Type.BULLET_LIST, Block.Type.CODE, Block.Type.TABLE);

    private static final Set<SectionRole> ACTION =
            Set.of(SectionRole.STEPS, SectionRole.DIAGNOSIS, SectionRole.MITIGATION);
    private static final TextPattern MOVED =
            TextPattern.of("(?i)\\b(deprecated|obsolete|retired|moved|renamed|replaced|superseded"
                    + "|merged|no longer|removed|see|same as|refer to|duplicate)\\b");
    private static final Pattern NUMBERED = Pattern.compile("(step\\s*)?\\d+.*", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> !text.body().blocks().isEmpty())
                .flatMap(text -> {
                    RunbookSections sections = RunbookSections.of(text, terms.policy());
                    return Stream.concat(ofSteps(text, sections).stream(), hollow(text, sections));
                });
    }

    private static Optional<Finding> ofSteps(Document.Text text, RunbookSections sections) {
        if (new RunbookWords(text).onlyPoint()) {
            return pointer(text, sections);
        }
        if (sections.isAlert() && sections.isNamed(SectionRole.DIAGNOSIS) && sections.isNamed(SectionRole.MITIGATION)) {
            return Optional.empty();
        }
        return cannotBeFollowed(text) ? Optional.of(none(text, sections)) : prose(text, sections);
    }

    private static Optional<Finding> pointer(Document.Text text, RunbookSections sections) {
        boolean moved = text.body().blocks().stream().anyMatch(block -> MOVED.isIn(block.text()));
        return moved
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "RB003",
                        Places.at(text, sections.title(), "steps"),
                        "This page says nothing to follow itself.",
                        "Write what to look at and what to do, in a few lines"));
    }

    /** Of a runbook that was not written for us only one thing is certain: without list and command nothing is a step. */
    private static boolean cannotBeFollowed(Document.Text text) {
        return Ours.declares(text)
                ? !Steps.areActions(text)
                : text.body().blocks().stream().noneMatch(block -> TO_FOLLOW.contains(block.type()))
                        && text.body().links().isEmpty()
                        && text.body().sections().stream().noneMatch(section -> tellsWhatToDo(text, section));
    }

    /** A sentence below Mitigation may be all that there is to do. */
    private static boolean tellsWhatToDo(Document.Text text, Section section) {
        boolean action = ACTION.stream().anyMatch(role -> role.isIn(section.heading()));
        SectionText content = SectionText.of(text, section);
        return action && !content.isEmpty() && !content.isPlaceholder();
    }

    private static Finding none(Document.Text text, RunbookSections sections) {
        SectionRole role = sections.isAlert() ? SectionRole.DIAGNOSIS : SectionRole.STEPS;
        return Finding.of(
                "RB003",
                Places.at(text, sections.before(role), "steps"),
                "No steps: there is nothing that somebody could follow.",
                sections.isAlert()
                        ? "Add %s with what to look at and what to do".formatted(missing(sections))
                        : "Add `## Steps` with a numbered list, a command and its expected output in each");
    }

    private static String missing(RunbookSections sections) {
        return Stream.of(SectionRole.DIAGNOSIS, SectionRole.MITIGATION)
                .filter(role -> !sections.isNamed(role))
                .map(role -> "`## %s`".formatted(role.heading()))
                .collect(Collectors.joining(" and "));
    }

    private static Optional<Finding> prose(Document.Text text, RunbookSections sections) {
        List<Section> all = text.body().sections();
        return sections.isAlert()
                ? Optional.empty()
                : IntStream.range(0, all.size())
                        .filter(index ->
                                SectionRole.STEPS.matches(all.get(index).heading()))
                        .filter(index -> index + 1 == all.size() || !isInside(all.get(index + 1), all.get(index)))
                        .mapToObj(all::get)
                        .filter(StepsRules::isProse)
                        .findFirst()
                        .map(section -> Finding.of(
                                "RB008",
                                Places.at(
                                        text,
                                        section.heading().mark(),
                                        section.heading().text()),
                                "The steps are prose: under pressure nobody can tell where they are in it.",
                                "Write them as a numbered list, one action in each"));
    }

    private static boolean isProse(Section section) {
        return !section.has(Block.Type.ORDERED_LIST)
                && !section.has(Block.Type.BULLET_LIST)
                && !section.has(Block.Type.TABLE)
                && section.blocks().stream()
                                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                                .count()
                        >= PROSE;
    }

    private static boolean isInside(Section inner, Section outer) {
        return outer.lines().contains(inner.heading().mark().line());
    }

    private static Stream<Finding> hollow(Document.Text text, RunbookSections sections) {
        NavigableMap<Integer, Heading> headings = new TreeMap<>();
        text.body().headings().forEach(heading -> headings.put(heading.mark().line(), heading));
        return sections.named().stream()
                .filter(section -> isHollow(text, section, headings))
                .map(section -> Finding.of(
                        "RB007",
                        Places.at(
                                text,
                                section.heading().mark(),
                                section.heading().text()),
                        "The section \"%s\" holds nothing that helps: it is empty, or a placeholder."
                                .formatted(section.heading().text()),
                        "Write it, or delete the heading"));
    }

    private static boolean isHollow(Document.Text text, Section section, NavigableMap<Integer, Heading> headings) {
        SectionText content = SectionText.of(text, section);
        boolean excused = SectionRole.ROLLBACK.matches(section.heading())
                && !content.comments().isEmpty();
        return (content.isEmpty() && !excused && !goesOn(section, headings)) || content.isPlaceholder();
    }

    /** The steps may stand below headings of the same level, each with its number. */
    private static boolean goesOn(Section section, NavigableMap<Integer, Heading> headings) {
        int line = section.heading().mark().line();
        return ACTION.stream().anyMatch(role -> role.matches(section.heading()))
                && headings.tailMap(line, false).values().stream()
                        .limit(1)
                        .anyMatch(heading ->
                                NUMBERED.matcher(heading.text().strip()).matches());
    }
}
