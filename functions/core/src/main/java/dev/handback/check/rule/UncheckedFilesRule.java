package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.Conventions;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * MD009, MD010: runbooks and notes, by where they lie, of which Handback reads nothing. Each is said once, at the first of them,
 * so that a repository that keeps all of them so is not told that it has none.
 */
final class UncheckedFilesRule implements Rule {
    private static final Set<String> OTHER_FORMS = Set.of("rst", "adoc", "asciidoc");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");

    @Override
    public Stream<Finding> check(Survey survey) {
        return Stream.of(elsewhere(survey), otherwise(survey)).flatMap(Optional::stream);
    }

    private static Optional<Finding> elsewhere(Survey survey) {
        List<SourceFile> files = files(survey, UncheckedFilesRule::leadsElsewhere);
        return files.stream().findFirst().map(first -> {
            boolean link = first.mode() == SourceFile.Mode.SYMLINK;
            return Finding.of(
                    "MD009",
                    place(first),
                    "This is a %s, which is not followed, so what it leads to was not checked from here%s."
                            .formatted(link ? "symbolic link" : "submodule", more(files)),
                    link
                            ? "Check what it leads to where that lies, or keep the document itself here"
                            : "Run the check in its repository as well");
        });
    }

    private static boolean leadsElsewhere(SourceFile file) {
        DocumentPath path = file.path();
        return switch (file.mode()) {
            case FILE -> false;
            case SYMLINK -> MARKDOWN.contains(path.extension()) && isDocument(path);
            case SUBMODULE -> isDocument(new DocumentPath(path.value() + "/0001-document.md"));
        };
    }

    private static Optional<Finding> otherwise(Survey survey) {
        List<SourceFile> files = files(
                survey,
                file -> file.mode() == SourceFile.Mode.FILE
                        && OTHER_FORMS.contains(file.path().extension())
                        && isDocument(file.path()));
        return files.stream()
                .findFirst()
                .map(first -> Finding.of(
                        "MD010",
                        place(first),
                        "This lies where %s lie and is no Markdown, so it was not checked%s."
                                .formatted(words(first), more(files)),
                        "Write it in Markdown if it is to be checked, or switch this rule off"));
    }

    private static boolean isDocument(DocumentPath path) {
        return Conventions.byPath(path).isPresent();
    }

    private static String words(SourceFile file) {
        return Conventions.byPath(file.path()).filter(Kind.RUNBOOK::equals).isPresent()
                ? "runbooks"
                : "architecture notes";
    }

    private static List<SourceFile> files(Survey survey, Predicate<SourceFile> wanted) {
        return survey.files().files().stream()
                .filter(wanted)
                .filter(file -> !survey.policy().documents().leavesOut(file.path()))
                .toList();
    }

    private static String more(List<SourceFile> files) {
        return Counts.more(files.size() - 1, " and neither was one more", " and neither were %d more");
    }

    private static Finding.Place place(SourceFile first) {
        return new Finding.Place(first.path(), Mark.START, "file");
    }
}
