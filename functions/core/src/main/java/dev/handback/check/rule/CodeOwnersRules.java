package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.codeowners.CodeOwners;
import dev.handback.codeowners.OwnerLine;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CO001 to CO005, CO007, CO010, CO011: what a line of CODEOWNERS does, against what its author must have meant. */
final class CodeOwnersRules implements Rule {
    private static final int SHOWN = 3;

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document.Plain> files = survey.documents().stream()
                .filter(document -> document.kind() == Kind.CODEOWNERS)
                .filter(Document.Plain.class::isInstance)
                .map(Document.Plain.class::cast)
                .toList();
        return CodeOwners.effective(files.stream().map(Document::path).toList())
                .flatMap(path ->
                        files.stream().filter(file -> file.path().equals(path)).findFirst())
                .stream()
                .flatMap(file -> of(survey, file));
    }

    private static Stream<Finding> of(Survey survey, Document.Plain file) {
        CodeOwners owners = CodeOwners.of(file.lines());
        OwnedFiles owned = new OwnedFiles(owners, paths(survey));
        GitLabSections sections = new GitLabSections(file, owners);
        RepeatedPatterns repeated = new RepeatedPatterns(file, owners);
        Stream<Finding> ofLines = owners.lines().stream()
                .filter(line -> !sections.begin(line))
                .flatMap(line -> ofSkipped(file, line, owned)
                        .map(Stream::of)
                        .orElseGet(() -> Stream.concat(
                                (sections.areThere() ? Optional.<Finding>empty() : repeated.finding(line))
                                        .or(() -> usage(file, line, owned)).stream(),
                                provider(survey, file, line).stream())));
        return CodeOwnersGroups.of(file, Stream.concat(sections.finding().stream(), ofLines));
    }

    /** What keeps GitHub from using the line at all. */
    private static Optional<Finding> ofSkipped(Document file, OwnerLine line, OwnedFiles owned) {
        if (!line.hasPattern()) {
            return Optional.of(pattern(file, line));
        }
        return line.isValid() ? Optional.empty() : Optional.of(owner(file, line, owned));
    }

    /** Git knows a submodule as one entry; a pattern that ends with a slash means it all the same. */
    private static List<DocumentPath> paths(Survey survey) {
        return survey.files().files().stream()
                .map(file -> file.mode() == SourceFile.Mode.SUBMODULE
                        ? new DocumentPath(file.path().value() + "/.git")
                        : file.path())
                .toList();
    }

    private static Finding pattern(Document file, OwnerLine line) {
        return Finding.of(
                "CO002",
                place(file, line, line.pattern()),
                "GitHub does not know the pattern %s: `!`, `[ ]` and `\\#` mean nothing here. It skips the line."
                        .formatted(Shown.inCode(line.pattern())),
                "Name the paths without them; what shall have no owner stands in a later line without owners");
    }

    private static Finding owner(Document file, OwnerLine line, OwnedFiles owned) {
        List<String> wrong = line.invalidOwners();
        String first = wrong.getFirst();
        return Finding.of(
                "CO001",
                place(file, line, first),
                "%s no `@user`, `@org/team` or e-mail address, so GitHub skips the whole line. %s"
                        .formatted(named(wrong), owned.fallsTo(line)),
                wrong.size() == 1 && first.matches("[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?")
                        ? "Write `@%s`".formatted(first)
                        : "Write each as `@user`, `@org/team` or e-mail address, with blanks between and no commas");
    }

    private static String named(List<String> wrong) {
        String names = wrong.stream()
                .limit(SHOWN)
                .map(owner -> Shown.quoted(owner, "an owner here"))
                .collect(Collectors.joining(", "));
        String more = wrong.size() > SHOWN ? " and %d more".formatted(wrong.size() - SHOWN) : "";
        String all = names + more + (wrong.size() == 1 ? " is" : " are");
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private static Optional<Finding> usage(Document file, OwnerLine line, OwnedFiles owned) {
        String pattern = line.pattern();
        long left = owned.leftOut(line);
        if (left > 0) {
            return Optional.of(Finding.of(
                    "CO004",
                    place(file, line, pattern),
                    "%s takes only what lies directly in the folder: %d %s left out."
                            .formatted(
                                    Shown.inCode(pattern),
                                    left,
                                    left == 1 ? "file in a sub-folder is" : "files in sub-folders are"),
                    "Write `%s`".formatted(pattern.substring(0, pattern.length() - 1))));
        }
        if (owned.matchesNothing(line)) {
            return Optional.of(Finding.of(
                    "CO003",
                    place(file, line, pattern),
                    "%s matches no file, so this line protects nothing.".formatted(Shown.inCode(pattern)),
                    "Write the path where its files are now, or take the line out"));
        }
        return owned.isOverridden(line)
                ? Optional.of(Finding.of(
                        "CO005",
                        place(file, line, pattern),
                        "This line is never used: later ones take every file that %s matches, and the last one counts."
                                .formatted(Shown.inCode(pattern)),
                        "Move it below them if its owners are meant, else take it out"))
                : Optional.empty();
    }

    private static Optional<Finding> provider(Survey survey, Document file, OwnerLine line) {
        Sides sides = new Sides(survey);
        boolean only = !line.owners().isEmpty() && line.owners().stream().allMatch(sides::isProvider);
        return only
                ? Optional.of(Finding.of(
                        "CO010",
                        place(file, line, line.pattern()),
                        "Every owner of `%s` is the provider's: nobody of yours is asked to review it."
                                .formatted(line.pattern()),
                        "Add one of your own people or teams"))
                : Optional.empty();
    }

    private static Finding.Place place(Document file, OwnerLine line, String word) {
        String text = file.lines().get(line.number() - 1);
        return Places.at(file, new Mark(line.number(), OwnerLine.column(text, word)), line.pattern());
    }
}
