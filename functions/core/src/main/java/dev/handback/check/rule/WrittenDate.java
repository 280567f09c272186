package dev.handback.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it, where it can be one day only: the year first, the month by name, or a number above twelve that
 * tells the day from the month.
 */
final class WrittenDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})\\.? ([A-Za-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern NAME_AND_DAY = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int MONTHS_OF_A_YEAR = 12;

    private WrittenDate() {}

    static Optional<LocalDate> read(String text) {
        String written = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        Matcher yearLast = YEAR_LAST.matcher(written);
        Matcher dayAndName = DAY_AND_NAME.matcher(written);
        Matcher nameAndDay = NAME_AND_DAY.matcher(written);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        } else if (yearLast.matches()) {
            return ordered(number(yearLast, 3), number(yearLast, 1), number(yearLast, 2));
        } else if (dayAndName.matches()) {
            return day(number(dayAndName, 3), month(dayAndName.group(2)), number(dayAndName, 1));
        } else if (nameAndDay.matches()) {
            return day(number(nameAndDay, 3), month(nameAndDay.group(1)), number(nameAndDay, 2));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> ordered(int year, int first, int second) {
        if (first > MONTHS_OF_A_YEAR) {
            return day(year, second, first);
        }
        return second > MONTHS_OF_A_YEAR || first == second ? day(year, first, second) : Optional.empty();
    }

    /** The month by its name or the beginning of it; 0 where it is none. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return 1
                + MONTHS.indexOf(MONTHS.stream()
                        .filter(month ->
                                month.equals(lower) || (month.startsWith(lower.substring(0, 3)) && lower.length() <= 4))
                        .findFirst()
                        .orElse(""));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
