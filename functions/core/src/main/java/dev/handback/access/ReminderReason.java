package dev.handback.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The sentence that says why somebody is reminded, as it stands on a day. */
record ReminderReason(ReminderKey step, LocalDate today) {

    String text() {
        return step.row() == ReminderRow.GRANT ? ending() : leaving();
    }

    private String ending() {
        return isOver()
                ? "The grant %s ended on %s, %s, and the register does not say that the access was taken away."
                        .formatted(step.grant(), step.date(), distance())
                : "The grant %s ends on %s, %s. Take the access away then, or let it run on before."
                        .formatted(step.grant(), step.date(), distance());
    }

    private String leaving() {
        return isOver()
                ? "The last day of the person who has the grant %s was %s, %s, and the register does not say that the access was taken away."
                        .formatted(step.grant(), step.date(), distance())
                : "The last day of the person who has the grant %s is %s, %s. Take the access away then."
                        .formatted(step.grant(), step.date(), distance());
    }

    private boolean isOver() {
        return today.isAfter(step.date());
    }

    private String distance() {
        long days = ChronoUnit.DAYS.between(today, step.date());
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + count : count + " ago";
    }
}
