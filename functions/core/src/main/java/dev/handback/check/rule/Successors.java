package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes that a status names as those which took a note's place. */
final class Successors {
    private static final Pattern TARGET = Pattern.compile("\\]\\(<?([^)>\\s]+)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![#/\\w-])(?:adr[-_ ]*(\\d{1,5})|(0\\d{1,4}|\\d{1,3}))\\b", Pattern.CASE_INSENSITIVE);
    /** Digits that are a note's number, and no day or year: with {@code ADR} or a zero before them, or first of all. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile(
            "(?<![#/\\w-])(?:adr[-_ ]*(\\d{1,5})|(0\\d{2,4}))\\b"
                    + "|^[^\\w#]*(?:(?:the|architecture|decision|record|note|number)\\s+){0,4}(\\d{1,4})"
                    + "(?=\\s*$|[.,](?!\\d)|[:;)\\]*_\"']|\\s+(?:and|or|on|in)\\b|\\s*[&(]|\\s+[-–—])",
            Pattern.CASE_INSENSITIVE);

    private final Survey survey;
    private final Targets targets;
    private final Map<Integer, List<Document.Text>> byNumber;
    private final Map<DocumentPath, NoteMentions> mentions = new HashMap<>();

    Successors(Survey survey, List<Document.Text> notes) {
        this.survey = survey;
        this.targets = new Targets(survey);
        this.byNumber = notes.stream()
                .filter(note -> NoteNumber.of(note.path()).isPresent())
                .collect(
                        Collectors.groupingBy(note -> NoteNumber.of(note.path()).orElseThrow()));
    }

    /** Whether the words lead to a note; what is neither link nor number is taken at its word. */
    boolean areThere(Document.Text note, String written) {
        Matcher target = TARGET.matcher(written);
        if (target.find()) {
            return targets.isThere(note, target.group(1));
        }
        Matcher number = NUMBER.matcher(written);
        return !number.find() || byNumber.containsKey(digits(number.toMatchResult()));
    }

    /** The notes that the words name beyond doubt: by links that lead to notes alone, or by numbers of the same folder. */
    List<Document.Text> named(Document.Text note, String written) {
        List<String> links =
                TARGET.matcher(written).results().map(link -> link.group(1)).toList();
        List<Document.Text> linked =
                links.stream().flatMap(link -> linked(note, link).stream()).toList();
        List<Document.Text> named = links.isEmpty() ? numbered(note, written).toList() : linked;
        boolean itself = named.stream().anyMatch(next -> next.path().equals(note.path()));
        return itself || named.size() < links.size() ? List.of() : named;
    }

    private Optional<Document.Text> linked(Document.Text note, String written) {
        return LinkTarget.of(written)
                .map(target -> targets.follow(note, target).path())
                .filter(DocumentPath::isValid)
                .flatMap(path -> survey.find(new DocumentPath(path)))
                .filter(next -> next.kind() == Kind.ARCHITECTURE_NOTE)
                .filter(Document.Text.class::isInstance)
                .map(Document.Text.class::cast);
    }

    private Stream<Document.Text> numbered(Document.Text note, String written) {
        Set<Integer> numbers =
                PLAIN_NUMBER.matcher(written).results().map(Successors::digits).collect(Collectors.toSet());
        return numbers.stream()
                .sorted()
                .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                .filter(next -> next.path().folder().equals(note.path().folder()));
    }

    private static int digits(MatchResult number) {
        for (int group = 1; group < number.groupCount(); group++) {
            if (number.group(group) != null) {
                return Integer.parseInt(number.group(group));
            }
        }
        return Integer.parseInt(number.group(number.groupCount()));
    }

    /** What a note says of others; read once. */
    NoteMentions mentions(Document.Text note) {
        return mentions.computeIfAbsent(note.path(), path -> NoteMentions.of(note));
    }
}
