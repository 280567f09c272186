package dev.handback.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** A regular expression in RE2's syntax. */
public final class TextPattern {
    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static TextPattern of(String expression) {
        return new TextPattern(Pattern.compile(expression));
    }

    /** Whether a text is an expression at all. */
    public static boolean isValid(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException notOne) {
            return false;
        }
    }

    /** Whether it matches anywhere in the text. */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Every place where it matches. */
    public List<Found> findAll(String text) {
        Matcher matcher = pattern.matcher(text);
        List<Found> found = new ArrayList<>();
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            found.add(new Found(matcher.start(group), matcher.group(group)));
        }
        return found;
    }

    /** A match: where it begins, and the text of its first group, or of all of it where there is no group. */
    public record Found(int start, String text) {}
}
