package dev.handback.codeowners;

import dev.handback.pattern.TextPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of CODEOWNERS that is neither empty nor a comment.
 *
 * @param number counted from 1
 * @param owners as they are written; none is an answer as well: these files have no owner
 */
public record OwnerLine(int number, String pattern, List<String> owners) {
    private static final Pattern BLANKS = Pattern.compile("(?<!\\\\)\\s+");
    private static final TextPattern OWNER =
            TextPattern.of("^(@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?|[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$");

    public OwnerLine {
        owners = List.copyOf(owners);
    }

    static Optional<OwnerLine> read(int number, String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        List<String> words = Stream.of(BLANKS.split(text, -1))
                .takeWhile(word -> !word.startsWith("#"))
                .toList();
        return Optional.of(new OwnerLine(number, words.getFirst(), words.subList(1, words.size())));
    }

    /** The words in the place of owners that GitHub does not know as such; one is enough, and the line is skipped. */
    public List<String> invalidOwners() {
        return owners.stream().filter(owner -> !OWNER.isIn(owner)).toList();
    }

    /** Whether GitHub understands the pattern. */
    public boolean hasPattern() {
        return OwnerPattern.isUnderstood(pattern);
    }

    /** Whether GitHub uses the line at all. */
    public boolean isValid() {
        return hasPattern() && invalidOwners().isEmpty();
    }

    /** The column on which a word of the line begins, counted from 1. */
    public static int column(String line, String word) {
        return Math.max(0, line.indexOf(word)) + 1;
    }
}
