package dev.handback.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was agreed about reminders of one engagement.
 *
 * @param daysBefore {@code access.remind}: so many days before a grant ends, somebody is told
 * @param accountable who answers for the engagement on the client's side
 * @param people everybody of both sides, as the roster has them
 */
public record ReminderTerms(
        EngagementId engagement,
        EngagementCalendar calendar,
        SortedSet<Integer> daysBefore,
        PersonId accountable,
        Map<PersonId, Colleague> people) {

    public ReminderTerms {
        daysBefore = Collections.unmodifiableSortedSet(new TreeSet<>(Set.copyOf(daysBefore)));
        people = Map.copyOf(people);
        if (!daysBefore.isEmpty() && daysBefore.first() < 1) {
            throw new IllegalArgumentException("not days before the end: " + daysBefore);
        }
    }

    /**
     * Somebody on the roster, as far as reminders care.
     *
     * @param left the last day
     * @param zone the person's own time zone, where it is not the client's
     */
    public record Colleague(Optional<LocalDate> left, Optional<ZoneId> zone) {}

    /** The last day of somebody, where the roster says so. */
    Optional<LocalDate> lastDayOf(PersonId person) {
        return find(person).flatMap(Colleague::left);
    }

    /** The time zone in which somebody's morning is. */
    ZoneId zoneOf(PersonId person) {
        return find(person).flatMap(Colleague::zone).orElse(calendar.zone());
    }

    boolean hasLeft(PersonId person, LocalDate today) {
        return lastDayOf(person).filter(today::isAfter).isPresent();
    }

    private Optional<Colleague> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }
}
