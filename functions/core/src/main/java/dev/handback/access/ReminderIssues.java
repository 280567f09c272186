package dev.handback.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import dev.handback.access.ReminderIssue.SystemTasks;
import dev.handback.access.ReminderIssue.Task;
import dev.handback.access.ReminderIssue.Told;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the issue of each person out of how the reminders stand. The same standing makes the same issue. */
public final class ReminderIssues {
    private final EngagementId engagement;
    private final Function<PersonId, String> mention;

    /** @param mention how somebody is addressed where the issue is read */
    public ReminderIssues(EngagementId engagement, Function<PersonId, String> mention) {
        this.engagement = engagement;
        this.mention = mention;
    }

    /**
     * The issues, by person. A person has one when something of theirs is reminded of now or was before.
     *
     * @param current the latest step of each reminder, sent or not ({@link ReminderPlan#current})
     */
    public Map<PersonId, ReminderIssue> of(List<WatchedGrant> grants, List<Reminder> current) {
        Map<GrantId, List<Reminder>> byGrant =
                current.stream().collect(groupingBy(reminder -> reminder.key().grant()));
        Map<PersonId, List<WatchedGrant>> byPerson = grants.stream()
                .filter(grant ->
                        byGrant.containsKey(grant.id()) || grant.history().wasReminded())
                .collect(groupingBy(WatchedGrant::person, TreeMap::new, toList()));
        Map<PersonId, ReminderIssue> issues = new TreeMap<>();
        byPerson.forEach((person, theirs) -> issues.put(person, issue(person, theirs, byGrant)));
        return issues;
    }

    private ReminderIssue issue(PersonId person, List<WatchedGrant> grants, Map<GrantId, List<Reminder>> byGrant) {
        Map<SystemName, List<WatchedGrant>> bySystem = grants.stream()
                .collect(groupingBy(grant -> grant.grant().access().system(), TreeMap::new, toList()));
        List<SystemTasks> systems = bySystem.entrySet().stream()
                .map(system -> new SystemTasks(
                        system.getKey().value(),
                        system.getValue().stream()
                                .map(grant -> task(grant, byGrant.getOrDefault(grant.id(), List.of())))
                                .toList()))
                .toList();
        return new ReminderIssue(
                ReminderIssue.marker(engagement, person),
                "Access of %s in %s".formatted(person, engagement),
                engagement.value(),
                person.value(),
                grants.stream().anyMatch(WatchedGrant::open),
                systems,
                Reminder.ENDS);
    }

    private Task task(WatchedGrant watched, List<Reminder> reminders) {
        Grant.Access access = watched.grant().access();
        return new Task(
                watched.id().value(),
                !watched.open(),
                access.account(),
                access.resource(),
                access.scope().role().orElse(""),
                reminders.stream().map(Reminder::why).toList(),
                told(reminders),
                "handoff/access/%s.yml".formatted(watched.person()),
                revoke(watched),
                "expires: DATE");
    }

    private List<Told> told(List<Reminder> reminders) {
        return List.copyOf(reminders.stream()
                .flatMap(reminder -> reminder.recipients().stream())
                .map(recipient -> new Told(
                        mention.apply(recipient.person()), recipient.part().text()))
                .collect(toCollection(LinkedHashSet::new)));
    }

    private static String revoke(WatchedGrant watched) {
        Optional<Grant.Revoke> agreed = watched.grant().ending().revoke();
        String by = agreed.flatMap(Grant.Revoke::by).map(PersonId::value).orElse("PERSON");
        String method =
                agreed.flatMap(Grant.Revoke::method).map(RevokeMethod::text).orElse("METHOD");
        return "revoked: {on: DATE, by: %s, method: %s, evidence: \"REFERENCE\"}".formatted(by, method);
    }
}
