package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.pattern.TextPattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a note says without the headings of Nygard or MADR: by a heading that means the same in its place, in the paragraph
 * below its title, or in a sentence. A note that declares itself one of ours is held to its headings.
 */
final class NoteWords {
    /** Fewer words than these say no more than the title. */
    private static final int SENTENCE = 8;

    private static final Map<SectionRole, TextPattern> HEADINGS = new EnumMap<>(
            Map.of(
                    SectionRole.CONTEXT,
                            TextPattern.of(
                                    "(?i)^[^\\pL]*(the )?(introduction|overview|summary|abstract|situation|current (state|situation)"
                                            + "|description|objectives?|goals?|purpose|scope|requirements|drivers|forces|needs?|use[ -]cases?"
                                            + "|(the )?question|what is the (problem|issue|question))\\b|\\bproblems?\\b"),
                    SectionRole.DECISION,
                            TextPattern.of(
                                    "(?i)^[^\\pL]*((the|our|proposed|chosen|selected|final|agreed) )*(solution|approach|conclusions?"
                                            + "|choice|selection|verdict|answer|resolution|recommendations?|what)\\W*$|\\b(decided?|chosen|chose)\\b"),
                    SectionRole.CONSEQUENCES,
                            TextPattern.of(
                                    "(?i)^[^\\pL]*(pros|cons|positives?|negatives?|advantages|disadvantages|outcomes?|follow-?ups?"
                                            + "|what (changes|this means|follows))\\b|\\btrade-?\\s?offs?\\b|\\b(consequences|downsides?|benefits|costs)\\W*$")));

    private static final TextPattern TRADE_OFF = TextPattern.of("(?i)\\btrade-?\\s?offs? (is|are|here|between)\\b");
    /** The whole decision in one sentence, as <a href="https://adr.github.io/adr-templates/">Y-statements</a> have it. */
    private static final TextPattern ALL_IN_ONE = TextPattern.of(
            "(?is)\\bin the context of\\b.*\\b(decided|chose)\\b.*\\b(to achieve|accepting|in order to)\\b");
    /** A paragraph of fields: {@code Date: …, Deciders: …}. */
    private static final TextPattern FIELD = TextPattern.of("^[^.!?]{1,40}:");

    private final Document.Text note;

    NoteWords(Document.Text note) {
        this.note = note;
    }

    /** Whether it tells what would stand in the section of this role. */
    boolean tell(SectionRole role) {
        return hasHeading(role)
                || (role != SectionRole.CONSEQUENCES && hasLead())
                || (role == SectionRole.CONSEQUENCES && paragraphs().anyMatch(text -> TRADE_OFF.isIn(text)))
                || paragraphs().anyMatch(ALL_IN_ONE::isIn);
    }

    /** Whether a section of the note is called so; what is lost and won by an option stands deeper. */
    private boolean hasHeading(SectionRole role) {
        TextPattern name = HEADINGS.get(role);
        List<Heading> headings = note.body().headings();
        int level = headings.stream().skip(1).mapToInt(Heading::level).min().orElse(0);
        return name != null
                && NoteSections.told(note).stream()
                        .filter(heading -> heading.level() == level && !heading.equals(headings.getFirst()))
                        .map(Heading::text)
                        .anyMatch(name::isIn);
    }

    /** Whether it says something before its first section. */
    private boolean hasLead() {
        int first = note.body().headings().stream()
                .skip(1)
                .mapToInt(heading -> heading.mark().line())
                .findFirst()
                .orElse(0);
        return note.body().blocks().stream()
                .filter(block ->
                        block.type() == Block.Type.PARAGRAPH && block.mark().line() < first)
                .map(Block::text)
                .map(Listened::to)
                .anyMatch(text -> text.split("\\s+").length >= SENTENCE && !FIELD.isIn(text));
    }

    private Stream<String> paragraphs() {
        return note.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .map(Block::text)
                .map(Listened::to);
    }
}
