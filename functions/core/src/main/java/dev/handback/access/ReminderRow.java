package dev.handback.access;

import java.util.Arrays;
import java.util.Optional;

/** A row of the table of reminders: what somebody is reminded of. */
public enum ReminderRow {
    GRANT("grant"),
    LEAVING("leaving");

    private final String text;

    ReminderRow(String text) {
        this.text = text;
    }

    /** The word of the table and of the ledger. */
    public String text() {
        return text;
    }

    /** The row that goes by this word. */
    public static Optional<ReminderRow> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
