package dev.handback.access;

import java.time.LocalDate;

/**
 * One step of one reminder. It goes out once.
 *
 * @param date the day that it is about: a grant that runs on has a new one, so its steps begin anew
 * @param step days from that day, negative before it
 */
public record ReminderKey(ReminderRow row, GrantId grant, LocalDate date, int step) {

    /** The day of the step. */
    public LocalDate day() {
        return date.plusDays(step);
    }

    /** Row, object and day without the step: the reminder of which this is a step. */
    String series() {
        return "%s/%s/%s".formatted(row.text(), grant, date);
    }

    @Override
    public String toString() {
        return series() + "/" + step;
    }
}
