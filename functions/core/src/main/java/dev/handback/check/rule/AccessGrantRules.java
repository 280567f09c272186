package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AC004, AC005, AC008, AC010: who approved access, how far it reaches, and how it was handed over. */
final class AccessGrantRules implements Rule {
    private static final TextPattern HIGHEST = TextPattern.of("(?i)\\b(owner|root|billing|registrar)\\b");
    private static final Set<String> OPEN_CHANNELS = Set.of("chat", "mail", "ticket");

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return Grant.all(survey)
                .filter(Grant::isOpen)
                .flatMap(grant -> Stream.of(
                                approver(sides, grant),
                                admin(grant),
                                highest(sides, grant),
                                data(grant),
                                database(grant),
                                delivery(grant))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> approver(Sides sides, Grant grant) {
        Optional<String> approver = grant.text("approver");
        if (approver.isEmpty()) {
            return Optional.of(Finding.of(
                    "AC004",
                    grant.at("approver"),
                    "Nobody has approved the grant `%s`.".formatted(grant.id()),
                    "Add `approver` with one of your own people"));
        }
        String name = approver.get();
        if (approver.equals(grant.person())) {
            return Optional.of(Finding.of(
                    "AC004",
                    grant.at("approver"),
                    "`%s` approved `%s`, which is access for `%s`: nobody else has looked at it."
                            .formatted(name, grant.id(), name),
                    "Let one of your own people decide, and name that person"));
        }
        return sides.isProvider(name)
                ? Optional.of(Finding.of(
                        "AC004",
                        grant.at("approver"),
                        "%s approves the grant `%s`. Who gives access to your systems must be one of your own people."
                                .formatted(sides.providers(name), grant.id()),
                        "Name a person with `side: internal` in handoff/people.yml"))
                : Optional.empty();
    }

    private static Optional<Finding> admin(Grant grant) {
        List<String> missing = Stream.of("reason", "task")
                .filter(key -> grant.text(key).isEmpty())
                .toList();
        return isLevel(grant, "admin") && !missing.isEmpty()
                ? Optional.of(Finding.of(
                        "AC005",
                        grant.at("level"),
                        "The grant `%s` gives admin access without a %s."
                                .formatted(grant.id(), String.join(" and a ", missing)),
                        "Add why it is needed and for which task, or lower the level"))
                : Optional.empty();
    }

    private static Optional<Finding> highest(Sides sides, Grant grant) {
        boolean highest = grant.text("role").filter(HIGHEST::isIn).isPresent() && !isLevel(grant, "read");
        return highest && grant.person().filter(sides::isProvider).isPresent()
                ? Optional.of(Finding.of(
                        "AC005",
                        grant.at("role"),
                        "%s holds the role `%s` of `%s`. Whoever holds that can lock you out."
                                .formatted(
                                        sides.providers(grant.person().orElse("")),
                                        grant.text("role").orElse(""),
                                        grant.text("resource").orElse("")),
                        "Let one of your own people hold it, and give the provider a lesser role"))
                : Optional.empty();
    }

    private static Optional<Finding> data(Grant grant) {
        return grant.text("data").filter("production"::equals).isPresent()
                        && grant.text("task").isEmpty()
                ? Optional.of(Finding.of(
                        "AC008",
                        grant.at("data"),
                        "The grant `%s` opens production data without naming a task.".formatted(grant.id()),
                        "Add `task`, or give a masked copy"))
                : Optional.empty();
    }

    private static Optional<Finding> database(Grant grant) {
        return grant.text("system").filter("database"::equals).isPresent()
                        && grant.text("data").isEmpty()
                ? Optional.of(Finding.of(
                        "AC008",
                        grant.at("system"),
                        "The grant `%s` opens a database, and does not say which data can be seen."
                                .formatted(grant.id()),
                        "Add `data: metadata`, `masked`, `read-replica` or `production`"))
                : Optional.empty();
    }

    private static Optional<Finding> delivery(Grant grant) {
        return grant.text("delivered_by")
                .filter(OPEN_CHANNELS::contains)
                .map(channel -> Finding.of(
                        "AC010",
                        grant.at("delivered_by"),
                        "The credential of the grant `%s` went by %s, where it stays readable."
                                .formatted(grant.id(), channel),
                        "Change it, and hand the new one over by an invitation or a password manager"));
    }

    private static boolean isLevel(Grant grant, String level) {
        return grant.text("level").filter(level::equals).isPresent();
    }
}
