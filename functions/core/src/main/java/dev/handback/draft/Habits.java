package dev.handback.draft;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.survey.Survey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a repository keeps the documents of a kind: in which folder, with which sections, with front matter or without. */
final class Habits {
    private static final int LONGEST_NAME = 60;

    private final List<Document.Text> documents;
    private final Optional<SectionPreset> asked;

    Habits(Survey survey, Kind kind) {
        this.documents = survey.texts(kind).toList();
        this.asked = survey.policy().documents().sectionsOf(kind).stream().findFirst();
    }

    List<Document.Text> in(String folder) {
        return documents.stream()
                .filter(document -> document.path().folder().equals(folder))
                .toList();
    }

    /** The folder that holds most of them. */
    String folder(String usual) {
        return most(document -> document.path().folder()).orElse(usual);
    }

    /** The preset that the policy names first, else the one that most of them have. */
    Optional<String> sections(Kind kind) {
        return asked.map(Habits::template)
                .or(() -> documents.isEmpty() ? Optional.empty() : SectionHabit.of(kind, documents));
    }

    /** Who asks for little is given more to begin with. */
    private static String template(SectionPreset preset) {
        return preset == SectionPreset.PROCEDURE_LIGHT ? SectionPreset.PROCEDURE.id() : preset.id();
    }

    /** Whether most have front matter; the first one has. */
    boolean frontMatter() {
        long with = documents.stream()
                .filter(document -> document.frontMatter().isReadable())
                .count();
        return with * 2 >= documents.size();
    }

    /** The ending of most names. */
    String ending() {
        return most(document -> {
                    String name = document.path().fileName();
                    return name.endsWith(".html.md.erb")
                            ? ".html.md.erb"
                            : "." + document.path().extension();
                })
                .orElse(".md");
    }

    /** A title as a file's name has it: its first words, where it is longer than a name should be. */
    static String slug(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return words.isEmpty() ? "untitled" : beginning(words);
    }

    private static String beginning(String words) {
        int[] letters = words.codePoints().limit(LONGEST_NAME).toArray();
        String first = new String(letters, 0, letters.length);
        int end = first.length() == words.length() ? -1 : first.lastIndexOf('-');
        return end < 0 ? first : first.substring(0, end);
    }

    private Optional<String> most(Function<Document.Text, String> trait) {
        Map<String, Long> counts = documents.stream().collect(Collectors.groupingBy(trait, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
