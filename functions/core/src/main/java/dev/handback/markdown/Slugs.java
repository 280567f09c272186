package dev.handback.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors that GitHub gives to the headings of one document: lower case, without punctuation, hyphens for spaces, and
 * {@code -1}, {@code -2} … behind the second and third of the same name.
 */
final class Slugs {
    private final Map<String, Integer> uses = new HashMap<>();

    String next(String heading) {
        String slug = slug(heading);
        String free = slug;
        while (uses.containsKey(free)) {
            int count = uses.merge(slug, 1, Integer::sum);
            free = slug + "-" + count;
        }
        uses.put(free, 0);
        return free;
    }

    static String slug(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        lower.codePoints().filter(Slugs::isKept).map(c -> c == ' ' ? '-' : c).forEach(slug::appendCodePoint);
        return slug.toString();
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> c == '-' || c == ' ';
        };
    }
}
