package dev.handback.access;

import java.util.List;

/**
 * What the issue says that Handback keeps for one person and engagement: a task list of the access that ends or has
 * ended, by system. Made for {@code templates/github/reminder-issue.mustache}.
 *
 * @param marker the first line, by which the issue is found again
 * @param open a task is open; when none is, the issue is closed
 * @param ends what ends the reminders
 */
public record ReminderIssue(
        String marker,
        String title,
        String engagement,
        String person,
        boolean open,
        List<SystemTasks> systems,
        String ends) {

    public ReminderIssue {
        systems = List.copyOf(systems);
    }

    /** The marker of the issue of a person and engagement. */
    public static String marker(EngagementId engagement, PersonId person) {
        return "<!-- handback:reminder v1 engagement=%s person=%s -->".formatted(engagement, person);
    }

    /** The tasks in one system. */
    public record SystemTasks(String system, List<Task> tasks) {
        public SystemTasks {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Access to be taken away, or taken away already.
     *
     * @param done the register or the system itself says that it has ended; never a tick alone
     * @param why sentences that say how it stands; none when it is done
     * @param file the file of the register that has to change
     * @param revoke the line of the register that says that it was taken away
     * @param extend the line that lets it run on
     */
    public record Task(
            String grant,
            boolean done,
            String account,
            String resource,
            String role,
            List<String> why,
            List<Told> told,
            String file,
            String revoke,
            String extend) {
        public Task {
            why = List.copyOf(why);
            told = List.copyOf(told);
        }
    }

    /** Somebody who is told: a mention of them, and their part, as in "@mlopez takes the access away". */
    public record Told(String mention, String part) {}
}
