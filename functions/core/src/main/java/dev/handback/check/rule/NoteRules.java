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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AN001, AN002, AN003: what an architecture note must say to be understood in two years. */
final class NoteRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Text> notes = survey.texts(Kind.ARCHITECTURE_NOTE)
                .filter(note -> !note.body().blocks().isEmpty())
                .toList();
        StatusStyle style = StatusStyle.of(notes);
        return notes.stream()
                .flatMap(note -> Stream.concat(status(note, style).stream(), sections(survey, note).stream()));
    }

    private static Optional<Finding> status(Document.Text note, StatusStyle style) {
        Optional<NoteStatus> status = NoteStatus.of(note);
        if (status.isEmpty()) {
            return Optional.of(Finding.of(
                    "AN001",
                    Places.at(note, statusPlace(note), "status"),
                    "No status: nobody can tell whether this was decided, or only thought of.",
                    style.fix(note)));
        }
        return status.filter(found -> found.meaning().isEmpty())
                .map(found -> Finding.of(
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

    private static Mark title(Document.Text note) {
        return note.body().headings().stream()
                .findFirst()
                .map(Heading::mark)
                .orElse(new Mark(note.frontMatter().bodyLine(), 1));
    }

    /** Behind the section that would come before the missing one. */
    private static Mark sectionPlace(Document.Text note, List<SectionRole> missing) {
        List<Heading> headings = note.body().headings();
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
                .orElseGet(() -> title(note));
    }

    private static Optional<Finding> sections(Survey survey, Document.Text note) {
        List<SectionRole> missing = NoteSections.missing(survey, note.body().headings());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = missing.stream()
                .map(role -> role.heading().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Optional.of(Finding.of(
                "AN003",
                Places.at(note, sectionPlace(note, missing), names),
                "This note lacks: %s. Whoever has to live with the decision cannot judge whether it still holds."
                        .formatted(names),
                "Add %s"
                        .formatted(missing.stream()
                                .map(role -> "`## " + role.heading() + "`")
                                .collect(Collectors.joining(", ")))));
    }
}
