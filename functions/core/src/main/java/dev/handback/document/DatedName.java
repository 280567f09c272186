package dev.handback.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a note's file that begins with a day or a year instead of a number: {@code 2024-01-05-queues.md}. */
public final class DatedName {
    private static final Pattern FORM =
            Pattern.compile("(?:adr[-_ ]?)?(19|20)\\d{2}([-_.]?\\d{2}.*|[-_. ].*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\D{0,8})\\d{4}([-_.]?)\\d{2}\\2\\d{2}([-_. ]).*");
    private static final Pattern YEAR = Pattern.compile("(\\D{0,8})\\d{4}([-_. ]).*");

    private DatedName() {}

    /** Whether a file's name begins so. */
    public static boolean is(String fileName) {
        return FORM.matcher(fileName).matches();
    }

    /** How a name of another day begins in the form of this one. */
    public static Optional<String> beginning(String fileName, LocalDate day) {
        Matcher ofDay = DAY.matcher(fileName);
        Matcher ofYear = YEAR.matcher(fileName);
        if (!is(fileName)) {
            return Optional.empty();
        } else if (ofDay.matches()) {
            return Optional.of(ofDay.group(1) + day.toString().replace("-", ofDay.group(2)) + ofDay.group(3));
        }
        return ofYear.matches() ? Optional.of(ofYear.group(1) + day.getYear() + ofYear.group(2)) : Optional.empty();
    }
}
