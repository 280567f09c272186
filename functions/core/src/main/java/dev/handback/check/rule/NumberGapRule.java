package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * AN005: numbers that are missing among the notes of a folder, said once a folder. Where many are missing, the numbers were
 * never meant to follow one another.
 */
final class NumberGapRule implements Rule {
    private static final int FEWEST = 4;
    private static final int PRESENT_FOR_ONE_MISSING = 4;
    private static final int SHOWN = 5;

    @Override
    public Stream<Finding> check(Survey survey) {
        Map<String, List<Document.Text>> folders = survey.texts(Kind.ARCHITECTURE_NOTE)
                .filter(note -> NoteNumber.of(note.path()).isPresent())
                .collect(Collectors.groupingBy(note -> note.path().folder(), TreeMap::new, Collectors.toList()));
        Set<Integer> everywhere = folders.values().stream()
                .flatMap(List::stream)
                .map(NumberGapRule::number)
                .collect(Collectors.toSet());
        return folders.values().stream()
                .filter(notes -> notes.size() >= FEWEST)
                .flatMap(notes -> gap(survey, notes, everywhere).stream());
    }

    private static int number(Document note) {
        return NoteNumber.of(note.path()).orElseThrow();
    }

    private static Optional<Finding> gap(Survey survey, List<Document.Text> notes, Set<Integer> everywhere) {
        int first = notes.stream().mapToInt(NumberGapRule::number).min().orElseThrow();
        int last = notes.stream().mapToInt(NumberGapRule::number).max().orElseThrow();
        if (last - first + 1 - notes.size() > notes.size()) {
            return Optional.empty();
        }
        Set<Integer> below = numbersBelow(survey, notes.getFirst().path().folder());
        List<Integer> missing = IntStream.range(first, last)
                .filter(number -> !everywhere.contains(number) && !below.contains(number))
                .boxed()
                .toList();
        boolean few = missing.size() * PRESENT_FOR_ONE_MISSING <= notes.size();
        List<Integer> untold = missing.stream()
                .filter(number -> few && !tellsOf(nextTo(notes, number), number))
                .toList();
        return untold.isEmpty() ? Optional.empty() : Optional.of(finding(notes, untold));
    }

    private static Document.Text nextTo(List<Document.Text> notes, int missing) {
        return notes.stream()
                .filter(note -> number(note) > missing)
                .min(Comparator.comparingInt(NumberGapRule::number))
                .orElseThrow();
    }

    private static boolean tellsOf(Document.Text next, int missing) {
        return NoteMentions.of(next).numbers().contains(missing);
    }

    /** The numbers of whatever lies in the folder: a note may be a picture, a folder of its own, or filed away. */
    private static Set<Integer> numbersBelow(Survey survey, String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return survey.files().files().stream()
                .map(file -> file.path().value())
                .filter(path -> path.startsWith(start))
                .flatMap(path -> Arrays.stream(path.substring(start.length()).split("/", -1)))
                .flatMap(name -> NoteNumber.of(new DocumentPath(name)).stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(List<Document.Text> notes, List<Integer> missing) {
        int first = missing.getFirst();
        Document.Text next = nextTo(notes, first);
        return Finding.of(
                "AN005",
                Places.at(next, Mark.START, "number " + first),
                "%s before this note. Nobody can tell whether a decision was lost, or never written."
                        .formatted(missing.size() == 1 ? "Number %d is missing".formatted(first) : several(missing)),
                "Bring it back with the status `rejected` or `superseded`, or say here what became of the number");
    }

    private static String several(List<Integer> missing) {
        String numbers = missing.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return "%d numbers are missing in this folder (%s%s), the first one"
                .formatted(missing.size(), numbers, missing.size() > SHOWN ? ", …" : "");
    }
}
