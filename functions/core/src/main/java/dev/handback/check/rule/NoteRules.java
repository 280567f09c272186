package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** AN001, AN002: whether a decision holds must still be told in two years. */
final class NoteRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Text> notes = survey.texts(Kind.ARCHITECTURE_NOTE)
                .filter(NoteSections::isBegun)
                .toList();
        StatusStyle style = StatusStyle.of(notes);
        return notes.stream().flatMap(note -> status(note, style).stream());
    }

    private static Optional<Finding> status(Document.Text note, StatusStyle style) {
        Optional<NoteStatus> status = NoteStatus.of(note);
        boolean known = status.flatMap(NoteStatus::meaning).isPresent();
        if (known || (status.isEmpty() && note.frontMatter().isBroken()) || UnknownTongue.isIn(note)) {
            return Optional.empty();
        }
        if (status.isEmpty()) {
            return Optional.of(Finding.of(
                    "AN001",
                    Places.at(note, statusPlace(note), "status"),
                    "No status: nobody can tell whether this was decided, or only thought of.",
                    style.fix(note)));
        }
        return status.map(found -> Finding.of(
                "AN002",
                Places.at(note, found.mark(), "status"),
                "The status is %s, which tells nobody whether this holds."
                        .formatted(Shown.quoted(found.written(), "a text of its own")),
                "Write `proposed`, `accepted`, `rejected`, `deprecated` or `superseded by …`"));
    }

    /** The section that should hold it, the front matter, or the title. */
    private static Mark statusPlace(Document.Text note) {
        Optional<Mark> section = note.body().headings().stream()
                .filter(SectionRole.STATUS::matches)
                .findFirst()
                .map(Heading::mark);
        return section.orElseGet(() -> note.frontMatter().isReadable() ? Mark.START : title(note));
    }

    static Mark title(Document.Text note) {
        return note.body().headings().stream()
                .findFirst()
                .map(Heading::mark)
                .orElse(new Mark(note.frontMatter().bodyLine(), 1));
    }
}
