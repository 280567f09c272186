package dev.handback.access;

import static dev.handback.access.AccessStory.CARLA;
import static dev.handback.access.AccessStory.DANA;
import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.JOAO;
import static dev.handback.access.AccessStory.MADRID;
import static dev.handback.access.AccessStory.MARIA;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.SHOP;
import static dev.handback.access.AccessStory.SOMEBODY;
import static dev.handback.access.AccessStory.file;
import static dev.handback.access.AccessStory.grant;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.occurrence;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.access.ReminderTerms.Colleague;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReminderPlanTest {
    private final Map<PersonId, Colleague> people = new HashMap<>();
    private final MemoryStores stores = new MemoryStores();

    @ParameterizedTest(name = "ends {0}, now {1}: {2}")
    @CsvSource({
        // Monday 30 November 2026; nine in Madrid is eight in UTC in winter
        "2026-11-30, 2026-11-16T07:59:59Z, ''",
        "2026-11-30, 2026-11-16T08:00:00Z, grant -14 maria",
        "2026-11-30, 2026-11-23T07:59:59Z, grant -14 maria",
        "2026-11-30, 2026-11-23T08:00:00Z, grant -7 maria",
        "2026-11-30, 2026-11-29T08:00:00Z, grant -1 maria",
        "2026-11-30, 2026-11-30T08:00:00Z, grant 0 maria",
        "2026-11-30, 2026-12-01T08:00:00Z, grant 1 maria",
        "2026-11-30, 2026-12-02T08:00:00Z, grant 2 maria joao",
        "2026-11-30, 2026-12-03T08:00:00Z, grant 3 maria joao carla escalated",
        "2026-11-30, 2026-12-04T08:00:00Z, grant 4 maria joao carla escalated",
        // Saturday and Sunday bring nothing new, Monday does
        "2026-11-30, 2026-12-06T08:00:00Z, grant 4 maria joao carla escalated",
        "2026-11-30, 2026-12-07T08:00:00Z, grant 7 maria joao carla escalated",
        // Friday 27 November: the next working day is the third day
        "2026-11-27, 2026-11-29T08:00:00Z, grant 0 maria",
        "2026-11-27, 2026-11-30T08:00:00Z, grant 3 maria joao carla escalated",
        // the day itself counts on a weekend too: Saturday 28 November
        "2026-11-28, 2026-11-28T08:00:00Z, grant 0 maria",
        // Thursday 24 December: 25 is a holiday, then a weekend
        "2026-12-24, 2026-12-27T08:00:00Z, grant 0 maria",
        "2026-12-24, 2026-12-28T08:00:00Z, grant 4 maria joao carla escalated",
        // Sunday 25 October 2026 summer time ends: nine is seven in UTC the day before, eight on the day
        "2026-10-25, 2026-10-24T06:59:59Z, grant -7 maria",
        "2026-10-25, 2026-10-24T07:00:00Z, grant -1 maria",
        "2026-10-25, 2026-10-25T07:59:59Z, grant -1 maria",
        "2026-10-25, 2026-10-25T08:00:00Z, grant 0 maria",
        // the grant began on 3 September: no step is older
        "2026-09-05, 2026-09-03T12:00:00Z, ''",
        "2026-09-05, 2026-09-04T07:00:00Z, grant -1 maria"
    })
    void tellsOfTheEndOfAGrant(LocalDate expires, Instant now, String expected) {
        assertThat(said(plan().due(List.of(watched(expires.toString())), now))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "left {0}, now {1}: {2}")
    @CsvSource({
        "2026-11-30, 2026-11-23T07:59:59Z, ''",
        "2026-11-30, 2026-11-23T08:00:00Z, leaving -7 maria",
        "2026-11-30, 2026-11-30T08:00:00Z, leaving 0 maria",
        // daily, weekends too
        "2026-11-30, 2026-12-05T08:00:00Z, leaving 5 maria",
        "2026-11-30, 2026-12-13T08:00:00Z, leaving 13 maria",
        "2026-11-30, 2026-12-14T08:00:00Z, leaving 14 maria carla escalated"
    })
    void tellsThatSomebodyLeaves(LocalDate left, Instant now, String expected) {
        people.put(DANA, left(left.toString()));

        assertThat(said(plan().due(List.of(watched("2027-01-31")), now))).isEqualTo(expected);
    }

    @Test
    void tellsOfBothWhenBothAreDue() {
        people.put(DANA, left("2026-11-30"));

        assertThat(said(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-23T08:00:00Z"))))
                .isEqualTo("grant -7 maria; leaving -7 maria");
    }

    @Test
    void sendsEachStepOnceAndAfterAnOutageTheLatestOnly() {
        assertThat(sendAt("2026-11-16T08:00:00Z", "2026-11-30")).isEqualTo("grant -14 maria");
        assertThat(sendAt("2026-11-16T09:00:00Z", "2026-11-30")).isEmpty();
        assertThat(sendAt("2026-11-30T10:00:00Z", "2026-11-30")).isEqualTo("grant 0 maria");
        assertThat(sendAt("2026-11-30T11:00:00Z", "2026-11-30")).isEmpty();
    }

    @Test
    void beginsAnewWhenTheGrantRunsOn() {
        assertThat(sendAt("2026-11-29T08:00:00Z", "2026-11-30")).isEqualTo("grant -1 maria");
        assertThat(sendAt("2026-11-29T09:00:00Z", "2027-01-31")).isEmpty();
        assertThat(sendAt("2027-01-17T08:00:00Z", "2027-01-31")).isEqualTo("grant -14 maria");
    }

    @Test
    void escalatesOnceForEachEnd() {
        sendAt("2026-12-03T08:00:00Z", "2026-11-30");
        sendAt("2026-12-04T08:00:00Z", "2026-11-30");

        assertThat(stores.read(NORTHWIND)
                        .map(entry -> entry.occurrence().event().storedType()))
                .containsExactly("REMINDER_SENT", "ESCALATED", "REMINDER_SENT");
    }

    @Test
    void tellsNobodyOfWhatIsClosed() {
        WatchedGrant closed =
                new WatchedGrant(DANA, grant(DANA_AWS, "2026-11-30"), GrantProjection.of(DANA_AWS), false);

        assertThat(plan().due(List.of(closed), Instant.parse("2026-12-03T08:00:00Z")))
                .isEmpty();
        assertThat(plan().next(closed)).isEmpty();
    }

    @Test
    void tellsNobodyWhoHasLeft() {
        people.put(MARIA, left("2026-11-20"));

        assertThat(said(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-20T12:00:00Z"))))
                .isEqualTo("grant -14 maria");
        assertThat(said(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-23T08:00:00Z"))))
                .isEqualTo("grant -7 joao");

        people.put(JOAO, left("2026-11-20"));
        assertThat(said(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-23T08:00:00Z"))))
                .isEqualTo("grant -7 carla");

        people.put(CARLA, left("2026-11-20"));
        List<Reminder> untold = plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(said(untold)).isEqualTo("grant -7 ");
        assertThat(untold.getFirst().why()).endsWith(Reminder.NOBODY);
    }

    @Test
    void neverTellsOnlyThePersonWhoseAccessItIs() {
        WatchedGrant own = new WatchedGrant(MARIA, grant(DANA_AWS, "2026-11-30"), GrantProjection.of(DANA_AWS), true);

        assertThat(said(plan().due(List.of(own), Instant.parse("2026-11-30T08:00:00Z"))))
                .isEqualTo("grant 0 maria joao");

        people.put(JOAO, left("2026-11-20"));
        people.put(CARLA, left("2026-11-20"));
        assertThat(said(plan().due(List.of(own), Instant.parse("2026-12-03T08:00:00Z"))))
                .isEqualTo("grant 3 ");
    }

    @Test
    void takesTheMorningOfWhoeverHasToAct() {
        people.put(MARIA, new Colleague(Optional.empty(), Optional.of(ZoneId.of("America/Toronto"))));

        assertThat(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-16T13:59:59Z")))
                .isEmpty();
        assertThat(said(plan().due(List.of(watched("2026-11-30")), Instant.parse("2026-11-16T14:00:00Z"))))
                .isEqualTo("grant -14 maria");
    }

    @Test
    void knowsWhenTheNextStepIs() {
        WatchedGrant fresh = watched("2026-11-30");
        assertThat(plan().next(fresh)).contains(Instant.parse("2026-11-16T08:00:00Z"));

        assertThat(plan().next(remindedOn(fresh, 0))).contains(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(plan().next(remindedOn(fresh, 4))).contains(Instant.parse("2026-12-07T08:00:00Z"));
    }

    @Test
    void watchesWhatWasDeletedFromTheRegister() {
        GrantProjection deleted = GrantProjection.of(DANA_AWS)
                .with(occurrence(granted("2026-11-30"), "a", Instant.parse("2026-09-03T09:00:00Z")))
                .with(occurrence(new CredentialEvent.Withdrawn(), "b", Instant.parse("2026-10-03T09:00:00Z")));
        Instant now = Instant.parse("2026-11-30T08:00:00Z");
        RegisterWatch watch = new RegisterWatch(List.of(), terms(), Map.of(SOMEBODY, DANA), now);
        GrantRow row = new GrantRow(NORTHWIND, deleted, 2, Optional.empty());

        assertThat(said(plan().due(watch.grants(List.of(row)), now))).isEqualTo("grant 0 carla");
        assertThat(watch.next(NORTHWIND, deleted)).contains(Instant.parse("2026-11-16T08:00:00Z"));
    }

    @Test
    void saysHowItStands() {
        List<WatchedGrant> grants = List.of(watched("2026-11-30"));

        assertThat(plan().due(grants, Instant.parse("2026-11-16T08:00:00Z"))
                        .getFirst()
                        .why())
                .isEqualTo("The grant dana-aws-prod ends on 2026-11-30, in 14 days."
                        + " Take the access away then, or let it run on before.");
        assertThat(plan().due(grants, Instant.parse("2026-12-01T08:00:00Z"))
                        .getFirst()
                        .why())
                .isEqualTo("The grant dana-aws-prod ended on 2026-11-30, 1 day ago,"
                        + " and the register does not say that the access was taken away.");
    }

    /** Plans, writes what goes out into the ledger, and says what went out. */
    private String sendAt(String moment, String expires) {
        Instant now = Instant.parse(moment);
        List<AccessFile> register = List.of(file(DANA, grant(DANA_AWS, expires)));
        RegisterWatch watch = new RegisterWatch(register, terms(), stores.people(SHOP), now);
        List<Reminder> due = plan().due(watch.grants(stores.grants(NORTHWIND)), now);
        SentReminders sent = new SentReminders(NORTHWIND, SHOP, stores);
        due.forEach(reminder -> new Ledger(stores, stores, watch).append(sent.events(reminder, Optional.of(17), now)));
        return said(due);
    }

    private static WatchedGrant watched(String expires) {
        return new WatchedGrant(DANA, grant(DANA_AWS, expires), GrantProjection.of(DANA_AWS), true);
    }

    private static WatchedGrant remindedOn(WatchedGrant grant, int step) {
        ReminderKey key = new ReminderKey(ReminderRow.GRANT, DANA_AWS, LocalDate.parse("2026-11-30"), step);
        CredentialEvent sent = new CredentialEvent.ReminderSent(key, Optional.empty(), List.of());
        Instant at = key.day().atStartOfDay(ZoneId.of("UTC")).toInstant();
        return new WatchedGrant(grant.person(), grant.grant(), grant.history().with(occurrence(sent, "s", at)), true);
    }

    private ReminderPlan plan() {
        return new ReminderPlan(terms());
    }

    private ReminderTerms terms() {
        return new ReminderTerms(NORTHWIND, MADRID, new TreeSet<>(List.of(14, 7, 1)), CARLA, people);
    }

    private static Colleague left(String day) {
        return new Colleague(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    private static String said(List<Reminder> reminders) {
        return reminders.stream()
                .map(reminder -> "%s %d %s%s"
                        .formatted(
                                reminder.key().row().text(),
                                reminder.key().step(),
                                reminder.recipients().stream()
                                        .map(recipient -> recipient.person().value())
                                        .collect(joining(" ")),
                                reminder.escalated() ? " escalated" : ""))
                .collect(joining("; "));
    }
}
