package dev.handback.document;

import dev.handback.markdown.Block;
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
    /** A longer line says more than a status and its day. */
    private static final int SHORT = 40;

    private static final Pattern BRACKETED = Pattern.compile("[\\[(]([^\\[\\]()]{3,30})[\\])]\\s*$");
    private static final Pattern FIELD =
            Pattern.compile("(?:adr|decision)?[ _-]?(?:status|state)", Pattern.CASE_INSENSITIVE);
    /** What stands below a heading or the first row of a table. */
    private static final Pattern UNDERLINE = Pattern.compile("[-=|:\\s]+");

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
        return inFrontMatter(note.fields())
                .or(() -> inSection(note))
                .or(() -> inLine(note))
                .or(() -> inWords(note));
    }

    /** What the words mean; nothing where nobody knows them. */
    public Optional<Meaning> meaning() {
        return StatusWords.meaning(written);
    }

    private static Optional<NoteStatus> inFrontMatter(YamlNode fields) {
        return fields.entries().stream()
                .filter(entry -> FIELD.matcher(entry.name()).matches())
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
                return Optional.of(new NoteStatus(text, new Mark(line, 1)));
            }
            comment = comment && !text.contains("-->");
        }
        return Optional.empty();
    }

    private static boolean isStatus(String line) {
        return !line.isEmpty()
                && !line.startsWith("#")
                && !UNDERLINE.matcher(line).matches()
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
            Optional<NoteStatus> status = StatusLine.read(lines, line);
            if (status.isPresent() && !example.holds(line)) {
                return status;
            }
        }
        return Optional.empty();
    }

    /** A word of a status alone: in brackets in the title, or in a line of its own below it. */
    private static Optional<NoteStatus> inWords(Document.Text note) {
        Optional<Heading> title = note.body().headings().stream().findFirst();
        return title.flatMap(heading -> bracketed(heading)).or(() -> alone(note));
    }

    private static Optional<NoteStatus> bracketed(Heading title) {
        Matcher words = BRACKETED.matcher(title.text());
        return words.find()
                ? Optional.of(new NoteStatus(words.group(1), title.mark()))
                        .filter(found -> found.meaning().isPresent())
                : Optional.empty();
    }

    private static Optional<NoteStatus> alone(Document.Text note) {
        int first = note.body().sections().stream()
                .skip(1)
                .findFirst()
                .map(section -> section.heading().mark().line())
                .orElse(TOP);
        return note.body().blocks().stream()
                .filter(block ->
                        block.type() == Block.Type.PARAGRAPH && block.mark().line() < first)
                .filter(block -> block.text().length() <= SHORT)
                .map(block -> new NoteStatus(block.text().strip(), block.mark()))
                .filter(found -> StatusWords.begins(found.written()))
                .findFirst();
    }
}
