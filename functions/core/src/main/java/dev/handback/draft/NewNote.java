package dev.handback.draft;

import dev.handback.document.DatedName;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.edit.FlowMapping;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.template.Templates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An architecture note to be begun, with the next number and in the form that the others have. */
public final class NewNote {
    private static final String FOLDER = "docs/decisions";
    private static final Pattern NUMBERED = Pattern.compile("(\\D{0,8})(\\d{1,9})([-_]).*");

    private NewNote() {}

    /** What the template fills in. */
    private record View(boolean frontMatter, String title, String quotedTitle, String heading, String date) {}

    /** The number that a note's file name begins with, and how it is written. */
    private record Numbering(String prefix, int number, int width, String separator) {
        static Optional<Numbering> of(Document document) {
            Matcher name = NUMBERED.matcher(document.path().fileName());
            return name.matches() && !DatedName.is(document.path().fileName())
                    ? Optional.of(new Numbering(
                            name.group(1),
                            Integer.parseInt(name.group(2)),
                            name.group(2).length(),
                            name.group(3)))
                    : Optional.empty();
        }

        Numbering next() {
            return new Numbering(prefix, number + 1, width, separator);
        }

        String fileName(String slug) {
            return prefix
                    + "0".repeat(Math.max(0, width - Integer.toString(number).length()))
                    + number
                    + separator
                    + (separator.equals("_") ? slug.replace('-', '_') : slug);
        }
    }

    public static NewDocument of(Survey survey, String title) {
        Habits habits = new Habits(survey, Kind.ARCHITECTURE_NOTE);
        String folder = habits.folder(FOLDER);
        Optional<Numbering> last = habits.in(folder).stream()
                .flatMap(note -> Numbering.of(note).stream())
                .max(Comparator.comparingInt(Numbering::number));
        Optional<String> dated = last.isPresent() ? Optional.empty() : dated(habits.in(folder), survey.today());
        Numbering number = last.map(Numbering::next).orElse(new Numbering("", 1, 4, "-"));
        String line = title.strip().replaceAll("\\s+", " ");
        View view = new View(
                habits.frontMatter(),
                line,
                FlowMapping.quoted(line),
                habits.frontMatter() || dated.isPresent() ? line : number.number() + ". " + line,
                survey.today().toString());
        String template =
                "documents/note-" + habits.sections(Kind.ARCHITECTURE_NOTE).orElse("nygard");
        String slug = Habits.slug(line);
        String name = dated.map(day -> day + slug).orElseGet(() -> number.fileName(slug)) + ".md";
        return new NewDocument(
                new DocumentPath(folder.isEmpty() ? name : folder + "/" + name),
                Templates.builtIn().text(template, view));
    }

    /** Where the others are named after the day on which they were begun, the beginning of one of today. */
    private static Optional<String> dated(List<Document.Text> others, LocalDate today) {
        return others.stream()
                .map(note -> note.path().fileName())
                .sorted(Comparator.reverseOrder())
                .flatMap(name -> DatedName.beginning(name, today).stream())
                .findFirst();
    }
}
