package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.codeowners.CodeOwners;
import dev.handback.codeowners.OwnerLine;
import dev.handback.document.Document;
import dev.handback.engagement.Component;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Word;
import dev.handback.owners.OwnerSources;
import dev.handback.pattern.Glob;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * OW007: a line of CODEOWNERS that asks nobody whom the ownership matrix names for these files. A line with an owner whom
 * the roster does not know cannot be judged.
 */
final class DisagreementRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return OwnerSources.codeOwnersFile(survey).stream().flatMap(file -> {
            CodeOwners owners = CodeOwners.of(file.lines());
            return survey.handoff().ownership().stream()
                    .flatMap(matrix -> matrix.components().stream())
                    .flatMap(component -> lines(survey, owners, component)
                            .filter(line -> disagree(survey.handoff().roster(), line, component))
                            .map(line -> finding(file, line, component)));
        });
    }

    /** The lines that decide about a component's files. */
    private static Stream<OwnerLine> lines(Survey survey, CodeOwners owners, Component component) {
        List<Glob> paths =
                component.paths().stream().map(path -> Glob.of(path.text())).toList();
        return survey.files().files().stream()
                .map(SourceFile::path)
                .filter(path -> paths.stream().anyMatch(glob -> glob.matches(path)))
                .flatMap(path -> owners.lineOf(path).stream())
                .filter(line -> !line.owners().isEmpty())
                .distinct();
    }

    private static boolean disagree(Roster roster, OwnerLine line, Component component) {
        Set<String> asked = people(roster, line.owners().stream());
        Set<String> named = people(roster, names(component));
        return !named.isEmpty()
                && line.owners().stream().allMatch(roster::knows)
                && asked.stream().noneMatch(named::contains);
    }

    private static Stream<String> names(Component component) {
        return Stream.of(
                        component.accountable().stream().map(Word::text),
                        component.backup().stream(),
                        component.operates().stream().map(Word::text),
                        component.approves().stream().map(Word::text),
                        component.learns().stream().map(Word::text))
                .flatMap(names -> names);
    }

    /** The ids behind names, the members of teams with them. */
    private static Set<String> people(Roster roster, Stream<String> names) {
        return names.flatMap(name -> roster.peopleBehind(name).stream()).collect(Collectors.toSet());
    }

    private static Finding finding(Document file, OwnerLine line, Component component) {
        String text = file.lines().get(line.number() - 1);
        String accountable = component.accountable().stream()
                .findFirst()
                .map(Word::text)
                .flatMap(Shown::value)
                .orElse("whoever is accountable");
        return Finding.of(
                "OW007",
                Places.at(
                        file,
                        new Mark(line.number(), OwnerLine.column(text, line.pattern())),
                        component.id() + " " + line.pattern()),
                "This line decides about files of %s and asks nobody whom handoff/ownership.yml names for it."
                        .formatted(component.id()),
                "Add `%s` of the matrix here, or put the matrix right".formatted(accountable));
    }
}
