package dev.handback.access;

import java.time.Instant;
import java.util.List;

/**
 * A step of a reminder that is due.
 *
 * @param due nine in the morning of its day, where whoever has to act is
 * @param recipients whoever has to act first; nobody where all who could act have left
 * @param escalated it goes to who is accountable as well, because nobody acted on the ones before
 * @param why a sentence that says how it stands
 */
public record Reminder(
        ReminderKey key, WatchedGrant grant, Instant due, List<Recipient> recipients, boolean escalated, String why) {
    /** What ends the reminders, for everybody who gets one. */
    public static final String ENDS =
            "The reminders end when the register says that the access was taken away, and what proves it.";

    /** What it says where there is nobody to be told. */
    static final String NOBODY =
            "Nobody who could act on it is left: name somebody who is there, in revoke.by of the grant"
                    + " or as client.accountable of the engagement.";

    public Reminder {
        recipients = List.copyOf(recipients);
    }

    /** Somebody who is told, and the part for which they are. */
    public record Recipient(PersonId person, Part part) {}

    /** Why it is this person who is told. */
    public enum Part {
        REVOKES("takes the access away"),
        APPROVED("approved the access"),
        ACCOUNTABLE("is accountable for the engagement");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        /** What the person does, to follow the person's name. */
        public String text() {
            return text;
        }
    }
}
