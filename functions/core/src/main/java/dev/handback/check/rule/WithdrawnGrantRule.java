package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Person;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AC011: a grant that somebody deleted, instead of writing down that the access was taken away. */
final class WithdrawnGrantRule implements ChangeRule {

    @Override
    public Stream<Finding> check(Change change) {
        Set<String> kept = Grant.all(change.head()).map(Grant::name).collect(Collectors.toSet());
        return Grant.all(change.base())
                .filter(Grant::isOpen)
                .filter(grant -> grant.text("id").isPresent() && !kept.contains(grant.name()))
                .filter(grant -> hasBegun(change.head(), grant) && isReadable(change, grant))
                .map(grant -> finding(change, grant));
    }

    /** One that was never given may be thought better of. */
    private static boolean hasBegun(Survey head, Grant grant) {
        return grant.date("granted").filter(day -> day.isAfter(head.today())).isEmpty();
    }

    /** In a file that cannot be read nothing is missing; another rule speaks of it. One that has grown too large is read by nobody. */
    private static boolean isReadable(Change change, Grant grant) {
        return now(change, grant)
                .map(file -> Ours.hasReadableData(file) || isTooLarge(file))
                .orElse(true);
    }

    private static boolean isTooLarge(Document file) {
        return file instanceof Document.Unread unread && unread.reason() == Document.Unread.Reason.TOO_LARGE;
    }

    private static Optional<Document> now(Change change, Grant grant) {
        return change.head()
                .find(change.renamed()
                        .getOrDefault(grant.file().path(), grant.file().path()));
    }

    private static Finding finding(Change change, Grant grant) {
        return Finding.of(
                "AC011",
                place(change, grant),
                "The grant `%s` was deleted, and nothing says that the access was taken away.".formatted(grant.id()),
                "Put it back, and fill in `revoked` with day, person, method and evidence");
    }

    /** Where it stood; where the whole file is gone, the person's line on the roster. */
    private static Finding.Place place(Change change, Grant grant) {
        return now(change, grant)
                .map(file -> Places.key(file, "grants", grant.id()))
                .or(() -> onRoster(change.head(), grant))
                .orElse(new Finding.Place(grant.file().path(), Mark.START, grant.id()));
    }

    private static Optional<Finding.Place> onRoster(Survey head, Grant grant) {
        Optional<Mark> person =
                grant.person().flatMap(head.handoff().roster()::person).map(Person::mark);
        return head.records(Kind.PEOPLE)
                .findFirst()
                .flatMap(people -> person.map(mark -> Places.at(people, mark, grant.id())));
    }
}
