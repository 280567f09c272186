package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.Person;
import dev.handback.policy.Interval;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** AC001, AC002, AC006, AC007: when access ends, and whether it did. */
final class AccessEndRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return Grant.all(survey)
                .flatMap(grant -> grant.isOpen() ? open(survey, grant) : revoked(survey, grant).stream());
    }

    private static Stream<Finding> open(Survey survey, Grant grant) {
        return Stream.of(end(survey, grant), expired(survey, grant), outlived(survey, grant))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> end(Survey survey, Grant grant) {
        Optional<LocalDate> expires = grant.date("expires");
        if (grant.text("expires").isEmpty()) {
            return Optional.of(Finding.of(
                    "AC001",
                    grant.at("expires"),
                    "The grant `%s` never ends: nobody will notice that it is still there.".formatted(grant.id()),
                    "Add `expires` with the last day on which it is needed"));
        }
        return expires.flatMap(last -> beforeStart(grant, last)
                .or(() -> tooLong(survey, grant, last))
                .or(() -> pastWindow(survey, grant, last))
                .or(() -> pastEngagement(survey, grant, last)));
    }

    private static Optional<Finding> beforeStart(Grant grant, LocalDate last) {
        return grant.date("granted")
                .filter(last::isBefore)
                .map(first -> Finding.of(
                        "AC001",
                        grant.at("expires"),
                        "The grant `%s` ends on %s, before it begins on %s.".formatted(grant.id(), last, first),
                        "Correct one of the two dates"));
    }

    private static Optional<Finding> tooLong(Survey survey, Grant grant, LocalDate last) {
        boolean data = grant.text("data").filter("production"::equals).isPresent();
        String level = grant.text("level").orElse("");
        return grant.date("granted")
                .flatMap(first -> Stream.of(data ? "production-data" : level, level)
                        .flatMap(limit -> longest(survey, limit)
                                .filter(longest -> last.isAfter(longest.after(first)))
                                .map(longest -> tooLong(grant, limit, longest, first))
                                .stream())
                        .findFirst());
    }

    private static Optional<Interval> longest(Survey survey, String limit) {
        return Optional.ofNullable(survey.policy().access().longest().get(limit));
    }

    private static Finding tooLong(Grant grant, String limit, Interval longest, LocalDate first) {
        LocalDate last = grant.date("expires").orElse(first);
        String whose = limit.equals("production-data") ? "Access to production data" : "Access of level " + limit;
        return Finding.of(
                "AC001",
                grant.at("expires"),
                "The grant `%s` runs %d days, from %s to %s. %s may run %s."
                        .formatted(grant.id(), ChronoUnit.DAYS.between(first, last), first, last, whose, longest),
                "Let it end by %s, and extend it then if it is still needed".formatted(longest.after(first)));
    }

    private static Optional<Finding> pastWindow(Survey survey, Grant grant, LocalDate last) {
        return grant.text("task")
                .filter(task -> task.startsWith("pager:"))
                .flatMap(task -> engagement(survey, grant)
                        .flatMap(engagement -> engagement.find("pager"))
                        .flatMap(pager -> pager.find("windows"))
                        .map(YamlNode::items)
                        .orElse(List.of())
                        .stream()
                        .filter(window -> window.text("id").equals(Optional.of(task.substring("pager:".length()))))
                        .flatMap(window -> window.text("to").flatMap(Dates::parse).stream())
                        .findFirst())
                .filter(last::isAfter)
                .map(to -> Finding.of(
                        "AC001",
                        grant.at("expires"),
                        "The grant `%s` ends on %s; the pager window that it serves ends on %s."
                                .formatted(grant.id(), last, to),
                        "Let it end on %s".formatted(to)));
    }

    private static Optional<Finding> pastEngagement(Survey survey, Grant grant, LocalDate last) {
        return engagementEnd(survey, grant)
                .filter(last::isAfter)
                .map(end -> Finding.of(
                        "AC001",
                        grant.at("expires"),
                        "The grant `%s` ends on %s; the engagement that it serves ends on %s."
                                .formatted(grant.id(), last, end),
                        "Let it end by %s".formatted(end)));
    }

    private static Optional<Finding> expired(Survey survey, Grant grant) {
        return grant.date("expires")
                .filter(last -> last.isBefore(survey.today()))
                .map(last -> Finding.of(
                        "AC002",
                        grant.at("expires"),
                        "The grant `%s` ended on %s, and nobody has written down that the access was taken away."
                                .formatted(grant.id(), last),
                        "Take it away, then fill in `revoked` with day, person, method and evidence"));
    }

    private static Optional<Finding> outlived(Survey survey, Grant grant) {
        Optional<LocalDate> left = grant.person()
                .flatMap(survey.handoff().roster()::person)
                .flatMap(Person::left)
                .filter(day -> day.isBefore(survey.today()));
        Optional<LocalDate> end = engagementEnd(survey, grant).filter(day -> day.isBefore(survey.today()));
        return left.map(day -> "%s left on %s".formatted(grant.person().orElse("its person"), day))
                .or(() -> end.map("the engagement ended on %s"::formatted))
                .map(why -> Finding.of(
                        "AC007",
                        grant.place(),
                        "The grant `%s` is still open, although %s.".formatted(grant.id(), why),
                        "Take the access away today, then fill in `revoked` with day, person, method and evidence"));
    }

    private static Optional<Finding> revoked(Survey survey, Grant grant) {
        YamlNode revoked = grant.revoked().orElseThrow();
        Optional<LocalDate> on = revoked.text("on").flatMap(Dates::parse);
        Optional<LocalDate> first = grant.date("granted");
        if (on.isPresent() && first.isPresent() && on.get().isBefore(first.get())) {
            return Optional.of(Finding.of(
                    "AC006",
                    grant.at("revoked"),
                    "The grant `%s` was taken away on %s, before it was given on %s."
                            .formatted(grant.id(), on.get(), first.get()),
                    "Correct the date, and name the `method` and the `evidence`"));
        }
        if (on.filter(day -> day.isAfter(survey.today())).isPresent()) {
            return Optional.of(Finding.of(
                    "AC006",
                    grant.at("revoked"),
                    "The grant `%s` is called revoked on %s, which has not come yet: until then it is open."
                            .formatted(grant.id(), on.get()),
                    "Let `expires` say when it shall end, and fill in `revoked` once the access is gone"));
        }
        return withoutProof(grant, revoked);
    }

    private static Optional<Finding> withoutProof(Grant grant, YamlNode revoked) {
        List<String> missing = Stream.of("method", "evidence")
                .filter(key -> revoked.text(key).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "AC006",
                        grant.at("revoked"),
                        "The grant `%s` is called revoked, without %s: nothing proves that the access is gone."
                                .formatted(grant.id(), String.join(" and ", missing)),
                        "Add "
                                + String.join(
                                        " and ",
                                        missing.stream()
                                                .map(key -> "`" + key + "`")
                                                .toList())));
    }

    private static Optional<LocalDate> engagementEnd(Survey survey, Grant grant) {
        return engagement(survey, grant).flatMap(node -> node.text("ends")).flatMap(Dates::parse);
    }

    private static Optional<YamlNode> engagement(Survey survey, Grant grant) {
        Optional<String> id = grant.file().fields().text("engagement");
        return survey.records(Kind.ENGAGEMENT)
                .map(file -> file.fields())
                .filter(node -> id.isPresent() && node.text("id").equals(id))
                .findFirst();
    }
}
