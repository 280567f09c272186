package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import java.util.Optional;
import java.util.stream.Stream;

/** AC022: somebody who had access has left, and nobody attests that what lay on the own machine is deleted. */
final class LocalCopiesRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ACCESS)
                .filter(file -> !file.fields().items("grants").isEmpty() && !isAttested(file))
                .flatMap(file -> unattested(survey, file).stream());
    }

    private static boolean isAttested(Document file) {
        return file.fields()
                .find("offboarding")
                .flatMap(offboarding -> offboarding.find("local_copies_deleted"))
                .isPresent();
    }

    private static Optional<Finding> unattested(Survey survey, Document file) {
        return file.fields()
                .text("person")
                .flatMap(survey.handoff().roster()::person)
                .flatMap(person -> person.left()
                        .filter(survey.today()::isAfter)
                        .map(day -> Finding.of(
                                "AC022",
                                Places.key(file, "offboarding", person.id()),
                                "`%s` left on %s, and nobody attests that local copies of secrets and data are deleted."
                                        .formatted(person.id(), day),
                                "Ask for it, then write `offboarding: {local_copies_deleted: {by: …, on: …}}`")));
    }
}
