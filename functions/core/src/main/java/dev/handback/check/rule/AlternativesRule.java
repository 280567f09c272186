package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.stream.Stream;

/** AN007: an accepted decision that names no other way. Nygard asked for none, so only a note that declares itself ours is asked. */
final class AlternativesRule implements DocumentRule {
    private static final Markers WORDS = Markers.ignoringCase(
            "alternativ | instead | rather | option | consider | compare | versus | vs. |  vs  | could have | might have"
                    + " | turned down | rejected | other way | other choice | no other | only way | against | prefer | better than | cheaper than | simpler than | easier than | ruled out"
                    + " | dismissed | discarded | evaluated | unlike | do nothing");
    private static final TextPattern CHOSEN_OVER = TextPattern.of(
            "(?i)\\b(cho(o)?se|chosen|picked|selected|favou?r(ed)?|go with|went with)\\b[^.]{1,80}\\bover\\b");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.ARCHITECTURE_NOTE).stream()
                .filter(note -> Ours.declares(note) && isAccepted(note) && !namesOne(note))
                .map(AlternativesRule::finding);
    }

    private static boolean isAccepted(Document.Text note) {
        return NoteStatus.of(note)
                .flatMap(NoteStatus::meaning)
                .filter(NoteStatus.Meaning.ACCEPTED::equals)
                .isPresent();
    }

    private static boolean namesOne(Document.Text note) {
        return note.fields().text("simpler_option").isPresent()
                || note.body().headings().stream().anyMatch(SectionRole.ALTERNATIVES::isIn)
                || note.lines().stream()
                        .skip(note.frontMatter().bodyLine() - 1L)
                        .anyMatch(line -> WORDS.areIn(line) || CHOSEN_OVER.isIn(line));
    }

    private static Finding finding(Document.Text note) {
        return Finding.of(
                "AN007",
                Places.at(note, place(note), "alternatives"),
                "No alternative is named: nobody can tell later whether another way was looked at, or why not.",
                "Add `## Considered options` with what else was possible, and why it was not taken");
    }

    /** Behind the decision, where the others would stand. */
    private static Mark place(Document.Text note) {
        return note.body().headings().stream()
                .filter(SectionRole.DECISION::isIn)
                .findFirst()
                .or(() -> note.body().headings().stream().findFirst())
                .map(Heading::mark)
                .orElse(new Mark(note.frontMatter().bodyLine(), 1));
    }
}
