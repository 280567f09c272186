package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** AN006: notes that point at a successor which is not there, or which says nothing of them. */
final class SuccessorRule implements Rule {
    private static final Pattern BY = Pattern.compile(
            "(?:(?:super[sc]ee?ded|replaced|supplanted)(?:\\s+by:?\\s*|:?\\s+(?=\\[[^\\]]*\\]\\())"
                    + "|(?:(?:ersetzt|abgelöst) durch|remplacée? par|(?:reemplazad|sustituid)[oa] por"
                    + "|substituíd[oa] pel[oa]|substituíd[oa] por|sostituit[oa] d[ael]+|vervangen door):?\\s+)(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> KEYS = List.of("superseded_by", "superseded-by", "supersededBy");

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Text> notes = survey.texts(Kind.ARCHITECTURE_NOTE).toList();
        Successors successors = new Successors(survey, notes);
        return notes.stream()
                .flatMap(note -> reference(note).flatMap(reference -> finding(successors, note, reference)).stream());
    }

    private static Optional<NoteStatus> reference(Document.Text note) {
        Optional<NoteStatus> key = KEYS.stream()
                .flatMap(name -> note.fields().text(name).stream()
                        .map(text -> new NoteStatus(text, note.fields().markOf(name))))
                .findFirst();
        return key.or(() -> NoteStatus.of(note).flatMap(status -> {
            Matcher by = BY.matcher(status.written());
            return by.find() && !by.group(1).isBlank()
                    ? Optional.of(new NoteStatus(by.group(1).strip(), status.mark()))
                    : Optional.empty();
        }));
    }

    private static Optional<Finding> finding(Successors successors, Document.Text note, NoteStatus reference) {
        if (!successors.areThere(note, reference.written())) {
            return Optional.of(missing(note, reference));
        }
        List<Document.Text> named =
                isWhollySuperseded(note) ? successors.named(note, reference.written()) : List.<Document.Text>of();
        return named.stream().anyMatch(next -> successors.mentions(next).includes(note))
                ? Optional.empty()
                : named.stream().findFirst().map(next -> silent(note, reference, next));
    }

    /** Of a decision that holds but for a part of it, nobody expects that the other note speaks. */
    private static boolean isWhollySuperseded(Document.Text note) {
        return NoteStatus.of(note)
                .flatMap(NoteStatus::meaning)
                .map(NoteStatus.Meaning.SUPERSEDED::equals)
                .orElse(true);
    }

    private static Finding missing(Document.Text note, NoteStatus reference) {
        return Finding.of(
                "AN006",
                Places.at(note, reference.mark(), "superseded"),
                "It is superseded by %s, and there is no such note."
                        .formatted(Shown.quoted(reference.written().replaceFirst("\\.$", ""), "another one")),
                "Name the note that took its place");
    }

    private static Finding silent(Document.Text note, NoteStatus reference, Document.Text next) {
        String back = LinkRules.relative(next.path(), note.path().value());
        return Finding.of(
                "AN006",
                Places.at(note, reference.mark(), "link back"),
                "It is superseded by %s, which says nothing of this note: its readers do not learn what held before."
                        .formatted(Shown.quoted(next.path().fileName(), "another one")),
                "Say in the status of that note that it supersedes %s".formatted(Shown.quoted(back, "this one")));
    }
}
