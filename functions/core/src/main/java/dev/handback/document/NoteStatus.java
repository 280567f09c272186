package dev.handback.document;

import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an architecture note says of its own state.
 *
 * @param written the words as they stand there
 * @param mark where they stand
 */
public record NoteStatus(String written, Mark mark) {
    private static final int LONGEST = 300;
    private static final int TOP = 40;
    private static final Pattern INLINE = Pattern.compile(
            "^[\\s>*+|-]*+[*_`]*+(?:<u>)?(?:adr |decision )?(?:status|state|statut|estado|stato|situação)(?:</u>)?[*_`]*\\s*[:|][*_`]*\\s*(\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_FIELD = Pattern.compile(
            "^[\\s*+-]*+[*_]*+(date|deciders?|authors?|owner|last updated|datum|fecha|data)[*_]*\\s*:.*",
            Pattern.CASE_INSENSITIVE);

    /** Behind the name of a heading: {@code Status: accepted}, {@code Status – accepted}. */
    private static final Pattern BEHIND = Pattern.compile("^(?:[0-9.]+\\s+)?[^\\s:–—-]+\\s*(?::|\\s[–—-])\\s*(\\S.*)$");

    public NoteStatus {
        written = written.substring(0, Math.min(written.length(), LONGEST));
    }

    /** What states mean, whatever they are called. */
    public enum Meaning {
        PROPOSED,
        ACCEPTED,
        REJECTED,
        DEFERRED,
        DEPRECATED,
        SUPERSEDED
    }

    /** Finds the status: in the front matter, in a section of that name, or in a line {@code Status: …} near the top. */
    public static Optional<NoteStatus> of(Document.Text note) {
        return inFrontMatter(note.fields()).or(() -> inSection(note)).or(() -> inLine(note));
    }

    /** What the words mean; nothing where nobody knows them. */
    public Optional<Meaning> meaning() {
        return StatusWords.meaning(written);
    }

    private static Optional<NoteStatus> inFrontMatter(YamlNode fields) {
        return fields.entries().stream()
                .filter(entry -> entry.name().equalsIgnoreCase("status"))
                .findFirst()
                .flatMap(entry -> fields.texts(entry.name()).stream()
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(text -> new NoteStatus(text.strip(), entry.key().mark())));
    }

    private static Optional<NoteStatus> inSection(Document.Text note) {
        return note.body().sections().stream()
                .filter(section -> SectionRole.STATUS.matches(section.heading()))
                .flatMap(
                        section -> behind(section.heading())
                                .or(() -> labelled(note, section))
                                .or(() -> firstWords(note, section))
                                .stream())
                .findFirst();
    }

    private static Optional<NoteStatus> behind(Heading heading) {
        Matcher value = BEHIND.matcher(heading.text().strip());
        return value.matches() ? Optional.of(new NoteStatus(value.group(1), heading.mark())) : Optional.empty();
    }

    /** A row of a table, or a line, that says by its first word that it is the status. */
    private static Optional<NoteStatus> labelled(Document.Text note, Section section) {
        int first = section.lines().first();
        int end = Math.min(
                Math.min(section.lines().end(), first + TOP), note.lines().size() + 1);
        return inLines(note, first, end);
    }

    private static Optional<NoteStatus> firstWords(Document.Text note, Section section) {
        List<String> lines = note.lines();
        Example example = new Example(note);
        boolean comment = false;
        int first = section.lines().first();
        int end = Math.min(Math.min(section.lines().end(), first + TOP), lines.size() + 1);
        for (int line = first; line < end; line++) {
            String text = lines.get(line - 1).strip();
            comment = comment || text.startsWith("<!--");
            if (!comment && isStatus(text) && !example.holds(line)) {
                Matcher inline = INLINE.matcher(text);
                return Optional.of(new NoteStatus(inline.matches() ? inline.group(1) : text, new Mark(line, 1)));
            }
            comment = comment && !text.contains("-->");
        }
        return Optional.empty();
    }

    private static boolean isStatus(String line) {
        return !line.isEmpty()
                && !line.startsWith("#")
                && !OTHER_FIELD.matcher(line).matches();
    }

    private static Optional<NoteStatus> inLine(Document.Text note) {
        int first = note.frontMatter().bodyLine();
        return inLines(note, first, Math.min(first + TOP, note.lines().size() + 1));
    }

    private static Optional<NoteStatus> inLines(Document.Text note, int first, int end) {
        List<String> lines = note.lines();
        Example example = new Example(note);
        for (int line = first; line < end; line++) {
            Matcher inline = INLINE.matcher(lines.get(line - 1));
            if (inline.matches() && !example.holds(line)) {
                String text = inline.group(1).strip();
                return Optional.of(new NoteStatus(
                        text.endsWith("|")
                                ? text.substring(0, text.length() - 1).strip()
                                : text,
                        new Mark(line, 1)));
            }
        }
        return Optional.empty();
    }
}
