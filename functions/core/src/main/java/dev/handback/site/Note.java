package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.engagement.Dates;
import dev.handback.markdown.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an architecture note says of itself, in front matter or, as Nygard writes it, under the heading Status. */
final class Note {
    private static final Set<String> OVER = Set.of("superseded", "deprecated", "rejected");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:adr[-_ ]?)?(\\d{1,5})[-_. ].*");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private Note() {}

    /** The first word of its status, in lower case. */
    static Optional<String> status(Document.Text note) {
        Optional<String> said = note.fields().text("status").or(() -> section(note));
        return said.map(text -> WORD.matcher(text.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .filter(word -> word.length() <= 20);
    }

    static boolean isProposed(Document.Text note) {
        return status(note)
                .filter(Set.of("proposed", "draft", "open")::contains)
                .isPresent();
    }

    static boolean isInForce(Document.Text note) {
        return status(note).filter(OVER::contains).isEmpty();
    }

    static Optional<LocalDate> date(Document.Text note) {
        return note.fields().text("date").flatMap(Dates::parse);
    }

    static List<String> deciders(Document.Text note) {
        List<String> names = note.fields().texts("decision-makers");
        return names.isEmpty() ? note.fields().texts("deciders") : names;
    }

    /** The number in the file's name. */
    static Optional<String> number(Document.Text note) {
        Matcher matcher = NUMBER.matcher(note.path().fileName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> section(Document.Text note) {
        return note.body().sections().stream()
                .filter(section -> SectionRole.STATUS.matches(section.heading()))
                .flatMap(section -> section.blocks().stream())
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
