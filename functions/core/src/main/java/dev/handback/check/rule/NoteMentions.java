package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an architecture note says of other notes, in whatever words: their files, their titles, their numbers. A number
 * counts where it is written like a note's, or follows words such as {@code supersedes}.
 *
 * @param text its front matter and text in lower case, without emphasis, line breaks and days
 */
record NoteMentions(String text, Set<Integer> numbers) {
    private static final int LONGEST = 200_000;
    private static final int SHORTEST_NAME = 4;
    private static final TextPattern NUMBER = TextPattern.of(
            "(?:\\b(?:adrs?|notes?|decisions?|records?|rfcs?|no|nr|number)\\W{0,3}|#|\\[\\W?)(\\d{1,5})\\b");
    private static final TextPattern LONG_NUMBER = TextPattern.of("\\b(0\\d{2,4}|[1-9]\\d{2,4})\\b");
    private static final TextPattern RELATION =
            TextPattern.of("supersed|superced|supersee|replac|supplant|amend|obsolet|overrid|overrul|retire|deprecat"
                    + "|revises|updates|extends|refines|relates|instead of|place of|earlier|previous");
    /** How far behind such a word a number belongs to it. */
    private static final int REACH = 140;

    private static final TextPattern DIGITS = TextPattern.of("\\b\\d{1,5}\\b");
    private static final TextPattern TITLE_NUMBER = TextPattern.of("^(?:adr)?\\W*\\d*\\W*(.*)$");
    private static final Set<String> FOLDER_PAGES = Set.of("readme", "index", "_index");

    static NoteMentions of(Document.Text note) {
        String text = plain(String.join("\n", note.lines()));
        return new NoteMentions(text, text.length() > LONGEST ? Set.of() : numbersIn(text));
    }

    private static Set<Integer> numbersIn(String text) {
        Set<Integer> numbers = new HashSet<>();
        Stream.of(NUMBER, LONG_NUMBER).forEach(pattern -> add(pattern, text, numbers));
        RELATION.findAll(text).forEach(word -> {
            int end = Math.min(word.start() + REACH, text.length());
            add(DIGITS, text.substring(word.start(), end), numbers);
        });
        return numbers;
    }

    private static void add(TextPattern pattern, String text, Set<Integer> numbers) {
        pattern.findAll(text).forEach(found -> numbers.add(Integer.parseInt(found.text())));
    }

    /** Whether it speaks of this note; of a text too long to be searched that is taken for granted. */
    boolean includes(Document.Text note) {
        Optional<Integer> number = NoteNumber.of(note.path());
        List<String> names = names(note);
        return text.length() > LONGEST
                || (number.isEmpty() && names.isEmpty())
                || number.filter(numbers::contains).isPresent()
                || names.stream().anyMatch(text::contains);
    }

    private static List<String> names(Document.Text note) {
        String title = TITLE_NUMBER.findAll(plain(note.title())).stream()
                .map(TextPattern.Found::text)
                .findFirst()
                .orElse("");
        return Stream.concat(
                        Stream.of(fileName(note), title.strip()),
                        note.fields().text("id").map(NoteMentions::plain).stream())
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    /** Without its extension; of a note that is a folder's page the folder's name. */
    private static String fileName(Document.Text note) {
        String name = note.path().fileName();
        String stem = name.substring(0, name.indexOf('.') < 1 ? name.length() : name.indexOf('.'));
        String folder = note.path().folder();
        return plain(
                FOLDER_PAGES.contains(stem.toLowerCase(Locale.ROOT))
                        ? folder.substring(folder.lastIndexOf('/') + 1)
                        : stem);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("%20", " ")
                .replaceAll("\\b\\d{4}-\\d{2}-\\d{2}\\b", "")
                .replaceAll("[`*_\"']", "")
                .replaceAll("\\s+", " ");
    }
}
