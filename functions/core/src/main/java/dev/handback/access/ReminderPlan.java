package dev.handback.access;

import dev.handback.access.Reminder.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which reminders of access are due at a moment, and to whom they go. The same input gives the same plan. */
public final class ReminderPlan {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** So many days lie between nine in the morning here and there, at most. */
    private static final int ALL_TIME_ZONES = 4;

    private static final SortedSet<Integer> BEFORE_LEAVING = new TreeSet<>(List.of(7));

    private final ReminderTerms terms;
    private final Recipients recipients;

    public ReminderPlan(ReminderTerms terms) {
        this.terms = terms;
        this.recipients = new Recipients(terms);
    }

    /** The steps that have to go out now: of each reminder the latest, unless it went out. By day, then by grant. */
    public List<Reminder> due(Collection<WatchedGrant> grants, Instant now) {
        return current(grants, now).stream()
                .filter(reminder -> !reminder.grant().isPast(reminder.key()))
                .toList();
    }

    /** The latest step of each reminder, whether it went out or not: how it stands with what is open. */
    public List<Reminder> current(Collection<WatchedGrant> grants, Instant now) {
        return grants.stream()
                .filter(WatchedGrant::open)
                .flatMap(grant -> series(grant).flatMap(series -> current(grant, series, now).stream()))
                .sorted(Comparator.comparing(Reminder::due)
                        .thenComparing(reminder -> reminder.key().toString()))
                .toList();
    }

    /** When the next step of a grant is due; it may have passed. Absent when there is none. */
    public Optional<Instant> next(WatchedGrant grant) {
        return Stream.of(grant)
                .filter(WatchedGrant::open)
                .flatMap(this::series)
                .flatMap(series -> series.all().filter(step -> !grant.isPast(step)).findFirst().stream())
                .map(step -> dueAt(grant, step))
                .min(Comparator.naturalOrder());
    }

    private Stream<ReminderSeries> series(WatchedGrant grant) {
        Stream<ReminderSeries> ending = grant.expires().stream()
                .map(day -> new ReminderSeries(
                        new ReminderKey(ReminderRow.GRANT, grant.id(), day, 0),
                        terms.daysBefore(),
                        terms.calendar()::isWorkingDay));
        Stream<ReminderSeries> leaving = terms.lastDayOf(grant.person()).stream()
                .map(day -> new ReminderSeries(
                        new ReminderKey(ReminderRow.LEAVING, grant.id(), day, 0), BEFORE_LEAVING, each -> true));
        return Stream.concat(ending, leaving);
    }

    /** The day is taken where it is latest on earth, and then gone back from to the last step whose time has come. */
    private Optional<Reminder> current(WatchedGrant grant, ReminderSeries series, Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneId.of("Pacific/Kiritimati"));
        Stream<LocalDate> days = Stream.iterate(latest, day -> day.minusDays(1)).limit(ALL_TIME_ZONES);
        return days.flatMap(day -> series.latest(day).stream())
                .filter(step -> !dueAt(grant, step).isAfter(now))
                .findFirst()
                .map(step -> reminder(grant, step, now));
    }

    private Reminder reminder(WatchedGrant grant, ReminderKey step, Instant now) {
        LocalDate today = terms.calendar().dayOf(now);
        List<Recipient> told = recipients.of(grant, step, today);
        boolean escalated =
                recipients.isEscalated(step) && !told.isEmpty() && !terms.hasLeft(terms.accountable(), today);
        String why = new ReminderReason(step, today).text();
        return new Reminder(
                step, grant, dueAt(grant, step), told, escalated, told.isEmpty() ? why + " " + Reminder.NOBODY : why);
    }

    private Instant dueAt(WatchedGrant grant, ReminderKey step) {
        ZoneId zone = recipients.of(grant, step, step.day()).stream()
                .findFirst()
                .map(first -> terms.zoneOf(first.person()))
                .orElse(terms.calendar().zone());
        return step.day().atTime(MORNING).atZone(zone).toInstant();
    }
}
