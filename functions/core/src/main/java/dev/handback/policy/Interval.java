package dev.handback.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time in days and longer, as people write it: {@code 14 days}, {@code 3 working days}, {@code 6 months}. */
public record Interval(int count, Unit unit) {
    private static final Pattern WORDS = Pattern.compile(
            "(\\d{1,4})\\s*(working day|business day|day|week|month|year)(?:s|\\(s\\))?", Pattern.CASE_INSENSITIVE);

    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

    public Interval {
        if (count < 0) {
            throw new IllegalArgumentException("a negative length of time: " + count);
        }
    }

    /** What is counted. */
    public enum Unit {
        WORKING_DAY,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public static Interval months(int count) {
        return new Interval(count, Unit.MONTH);
    }

    public static Interval days(int count) {
        return new Interval(count, Unit.DAY);
    }

    /** Reads a length of time of a day or more. */
    public static Optional<Interval> parse(String text) {
        Matcher matcher = WORDS.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Interval(Integer.parseInt(matcher.group(1)), unit(matcher.group(2))))
                : Optional.empty();
    }

    private static Unit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "working day", "business day" -> Unit.WORKING_DAY;
            case "week" -> Unit.WEEK;
            case "month" -> Unit.MONTH;
            case "year" -> Unit.YEAR;
            default -> Unit.DAY;
        };
    }

    /** The day this long after {@code day}. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case WORKING_DAY -> workingDaysAfter(day);
        };
    }

    /** The day this long before {@code day}; working days are counted as days here. */
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case DAY, WORKING_DAY -> day.minusDays(count);
            case WEEK -> day.minusWeeks(count);
            case MONTH -> day.minusMonths(count);
            case YEAR -> day.minusYears(count);
        };
    }

    /** Whether it lasts longer than {@code other}, counted from a Monday. */
    public boolean isLongerThan(Interval other) {
        return after(MONDAY).isAfter(other.after(MONDAY));
    }

    /** Twice as long. */
    public Interval twice() {
        return new Interval(count * 2, unit);
    }

    private LocalDate workingDaysAfter(LocalDate day) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            boolean weekend = result.getDayOfWeek() == DayOfWeek.SATURDAY || result.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return result;
    }

    @Override
    public String toString() {
        String word = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
