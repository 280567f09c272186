package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** AN004: notes of one folder that share a number. */
final class NoteNumberRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Map<String, Document.Text> first = new HashMap<>();
        return survey.texts(Kind.ARCHITECTURE_NOTE)
                .flatMap(note -> NoteNumber.of(note.path())
                        .flatMap(number -> {
                            String place = note.path().folder() + "#" + number;
                            return Optional.ofNullable(first.putIfAbsent(place, note))
                                    .filter(other -> !isTranslation(note, other))
                                    .map(other -> twice(note, other, number));
                        })
                        .stream());
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
}
