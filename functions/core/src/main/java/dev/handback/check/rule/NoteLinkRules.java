package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AN004, AN006: notes that share a number, and notes that point at a successor which is not there. */
final class NoteLinkRules implements Rule {
    private static final Pattern BY =
            Pattern.compile("(?:super[sc]ee?ded|replaced|supplanted)\\s+by:?\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile("\\]\\(<?([^)>\\s]+)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![#/\\w-])(?:adr[-_ ]*(\\d{1,5})|(0\\d{1,4}|\\d{1,3}))\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> KEYS = List.of("superseded_by", "superseded-by", "supersededBy");

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Text> notes = survey.texts(Kind.ARCHITECTURE_NOTE).toList();
        Targets targets = new Targets(survey);
        Set<Integer> numbers = notes.stream()
                .flatMap(note -> NoteNumber.of(note.path()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                sameNumber(notes).stream(), notes.stream().flatMap(note -> successor(targets, note, numbers).stream()));
    }

    private static List<Finding> sameNumber(List<Document.Text> notes) {
        Map<String, Document.Text> first = new HashMap<>();
        return notes.stream()
                .flatMap(note -> NoteNumber.of(note.path()).stream().flatMap(number -> {
                    Document.Text other = first.putIfAbsent(note.path().folder() + "#" + number, note);
                    return other == null || isTranslation(note, other)
                            ? Stream.<Finding>of()
                            : Stream.of(twice(note, other, number));
                }))
                .toList();
    }

    private static boolean isTranslation(Document note, Document other) {
        return stem(note.path()).equals(stem(other.path()));
    }

    private static String stem(DocumentPath path) {
        String name = path.fileName();
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    private static Finding twice(Document note, Document other, int number) {
        return Finding.of(
                "AN004",
                Places.at(note, Mark.START, "number " + number),
                "Number %d is also that of %s, so \"note %d\" may mean either."
                        .formatted(number, other.path().fileName(), number),
                "Give the younger of the two the next free number");
    }

    private static Optional<Finding> successor(Targets targets, Document.Text note, Set<Integer> numbers) {
        return reference(note)
                .filter(reference -> !leadsToNote(targets, note, reference.written(), numbers))
                .map(reference -> Finding.of(
                        "AN006",
                        Places.at(note, reference.mark(), "superseded"),
                        "It is superseded by %s, and there is no such note."
                                .formatted(Shown.quoted(reference.written().replaceFirst("\\.$", ""), "another one")),
                        "Name the note that took its place"));
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

    /** Whether it leads to a note; what is neither link nor number is taken at its word. */
    private static boolean leadsToNote(Targets targets, Document.Text note, String written, Set<Integer> numbers) {
        Matcher target = TARGET.matcher(written);
        if (target.find()) {
            return targets.isThere(note, target.group(1));
        }
        Matcher number = NUMBER.matcher(written);
        if (!number.find()) {
            return true;
        }
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        return numbers.contains(Integer.parseInt(digits));
    }
}
