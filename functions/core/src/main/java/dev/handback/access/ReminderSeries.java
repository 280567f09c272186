package dev.handback.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The steps of one reminder: some days before a date, on the date, and again and again after it.
 *
 * @param begin the step on the date
 * @param daysBefore on so many days before
 * @param after the days after the date on which it comes again
 */
record ReminderSeries(ReminderKey begin, SortedSet<Integer> daysBefore, Predicate<LocalDate> after) {

    /** Of all steps until a day, the latest. The ones before it are not caught up on. */
    Optional<ReminderKey> latest(LocalDate today) {
        Stream<LocalDate> after = Stream.iterate(today, day -> day.isAfter(date()), day -> day.minusDays(1))
                .filter(this.after);
        Stream<LocalDate> onTheDay = Stream.of(date()).filter(day -> !day.isAfter(today));
        Stream<LocalDate> before = daysBefore.stream().map(date()::minusDays).filter(day -> !day.isAfter(today));
        return Stream.of(after, onTheDay, before)
                .flatMap(days -> days)
                .findFirst()
                .map(this::step);
    }

    /** The steps in their order, without end. */
    Stream<ReminderKey> all() {
        Stream<LocalDate> before = daysBefore.reversed().stream().map(date()::minusDays);
        Stream<LocalDate> after =
                Stream.iterate(date().plusDays(1), day -> day.plusDays(1)).filter(this.after);
        return Stream.of(before, Stream.of(date()), after).flatMap(days -> days).map(this::step);
    }

    private LocalDate date() {
        return begin.date();
    }

    private ReminderKey step(LocalDate day) {
        int days = Math.toIntExact(day.toEpochDay() - date().toEpochDay());
        return new ReminderKey(begin.row(), begin.grant(), date(), days);
    }
}
