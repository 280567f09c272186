package dev.handback.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub gives to the headings of one document: lower case, without punctuation, hyphens for spaces, and
 * {@code -1}, {@code -2} … behind the second and third of the same name.
 */
final class Slugs {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

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
        return DROPPED.matcher(lower).replaceAll("").replace(' ', '-');
    }
}
