package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.stream.Stream;

/** XT004: an exit that is signed off while the provider alone operates a component. */
final class OperatedAfterExitRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.EXIT)
                .filter(file -> new ExitList(file).isSigned() && !handsOver(file))
                .flatMap(file -> left(file, operatedByProvider(survey)));
    }

    private static List<String> operatedByProvider(Survey survey) {
        Sides sides = new Sides(survey);
        return MatrixEntry.all(survey)
                .filter(entry -> entry.names("operates").findAny().isPresent())
                .filter(entry -> entry.names("operates").map(Named::name).allMatch(sides::isProvider))
                .map(MatrixEntry::id)
                .toList();
    }

    /** To the next provider, whose people stand in the matrix by then. */
    private static boolean handsOver(Document.Records file) {
        return file.fields().text("because").filter("switch"::equals).isPresent();
    }

    private static Stream<Finding> left(Document.Records file, List<String> components) {
        return components.isEmpty() ? Stream.of() : Stream.of(finding(file, components));
    }

    private static Finding finding(Document.Records file, List<String> components) {
        return Finding.of(
                "XT004",
                Places.key(file, "signed", "components"),
                "This exit is signed off, and the provider alone still operates: %s."
                        .formatted(ExitList.named(components)),
                "Name in `operates` who of yours does it now, or take the signature back");
    }
}
