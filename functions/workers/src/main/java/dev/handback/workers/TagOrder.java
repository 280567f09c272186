package dev.handback.workers;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people count versions: a run of digits is a number, so {@code v1.10} comes after {@code v1.9}. */
final class TagOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");

    @Override
    public int compare(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int order = comparePart(parts.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return parts.size() == others.size() ? one.compareTo(other) : parts.size() - others.size();
    }

    private static List<String> parts(String name) {
        return PART.matcher(name).results().map(MatchResult::group).toList();
    }

    /** Numbers of any length: of two without zeros before them the longer is the greater. */
    private static int comparePart(String one, String other) {
        if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0))) {
            return one.compareTo(other);
        }
        String digits = ZEROS.matcher(one).replaceFirst("");
        String others = ZEROS.matcher(other).replaceFirst("");
        return digits.length() == others.length() ? digits.compareTo(others) : digits.length() - others.length();
    }
}
