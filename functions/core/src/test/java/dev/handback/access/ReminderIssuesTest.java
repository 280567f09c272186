package dev.handback.access;

import static dev.handback.access.AccessStory.CARLA;
import static dev.handback.access.AccessStory.DANA;
import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.MADRID;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.access.ReminderIssue.SystemTasks;
import dev.handback.access.ReminderIssue.Task;
import dev.handback.access.ReminderIssue.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ReminderIssuesTest {
    private static final Instant ON_THE_DAY = Instant.parse("2026-11-30T08:00:00Z");

    private final ReminderPlan plan =
            new ReminderPlan(new ReminderTerms(NORTHWIND, MADRID, new TreeSet<>(List.of(14, 7, 1)), CARLA, Map.of()));
    private final ReminderIssues issues = new ReminderIssues(NORTHWIND, person -> "@" + person);

    @Test
    void listsWhatEndsWithWhoActsAndHow() {
        List<WatchedGrant> grants = List.of(watched(true));

        assertThat(issues.of(grants, plan.current(grants, ON_THE_DAY)))
                .isEqualTo(Map.of(
                        DANA,
                        new ReminderIssue(
                                "<!-- handback:reminder v1 engagement=northwind-2026 person=dana -->",
                                "Access of dana in northwind-2026",
                                "northwind-2026",
                                "dana",
                                true,
                                List.of(new SystemTasks("aws-identity-center", List.of(task()))),
                                Reminder.ENDS)));
    }

    @Test
    void hasNoIssueForWhatNobodyIsRemindedOf() {
        List<WatchedGrant> grants = List.of(watched(true));

        assertThat(issues.of(grants, plan.current(grants, Instant.parse("2026-11-01T08:00:00Z"))))
                .isEmpty();
    }

    @Test
    void ticksWhatIsDoneAndIsThenClosed() {
        CredentialEvent sent = new CredentialEvent.ReminderSent(
                new ReminderKey(ReminderRow.GRANT, DANA_AWS, LocalDate.parse("2026-11-30"), 0),
                Optional.of(17),
                List.of());
        GrantProjection reminded = GrantProjection.of(DANA_AWS).with(AccessStory.occurrence(sent, "sent", ON_THE_DAY));
        List<WatchedGrant> grants = List.of(new WatchedGrant(DANA, grant(DANA_AWS, "2026-11-30"), reminded, false));

        ReminderIssue issue = issues.of(grants, plan.current(grants, ON_THE_DAY))
                .values()
                .iterator()
                .next();

        assertThat(issue.open()).isFalse();
        assertThat(issue.systems().getFirst().tasks()).extracting(Task::done).containsExactly(true);
    }

    private static Task task() {
        return new Task(
                "dana-aws-prod",
                false,
                "dana-nw",
                "111122223333",
                "Deployer",
                List.of("The grant dana-aws-prod ends on 2026-11-30, today."
                        + " Take the access away then, or let it run on before."),
                List.of(new Told("@maria", "takes the access away")),
                "handoff/access/dana.yml",
                "revoked: {on: DATE, by: maria, method: remove-assignment, evidence: \"REFERENCE\"}",
                "expires: DATE");
    }

    private static WatchedGrant watched(boolean open) {
        return new WatchedGrant(DANA, grant(DANA_AWS, "2026-11-30"), GrantProjection.of(DANA_AWS), open);
    }
}
