package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import dev.handback.yaml.Mark;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An item of a cycle note: {@code security: Registry token is rotated (#142, docs/runbooks/rotate.md)}. */
record CycleItem(Mark mark, String text) {
    private static final Set<String> RANKS = Set.of("production-risk", "delivery", "security", "cost");
    /** The sign of a list, numbered or not, and the box of a task. */
    private static final Pattern BEGINNING = Pattern.compile("(?:[-*+]|[0-9]{1,9}[.)]) +(?:\\[[ xX]\\] +)?");

    private static final Pattern NOTHING = Pattern.compile(
            "[\\W_]*(?:nothing|none|no|n/a|not applicable)?(?: (?:this|that) (?:week|cycle))?[\\W_]*",
            Pattern.CASE_INSENSITIVE);
    private static final TextPattern PULL_REQUEST =
            TextPattern.of("(^|[^&\\w])([\\w.-]+/[\\w.-]+)?#[0-9]+\\b|/pull/[0-9]+|\\bPR[ -]?[0-9]+\\b");
    private static final TextPattern DOCUMENT =
            TextPattern.of("(?i)\\bno (document|docs?)\\b|[\\w-]+\\.(md|markdown|mdx|ya?ml|rst|adoc)\\b|/wiki/");

    static boolean begins(String line) {
        return BEGINNING.matcher(line).lookingAt();
    }

    static CycleItem of(int line, String text) {
        return new CycleItem(
                new Mark(line, 1), BEGINNING.matcher(text).replaceFirst("").strip());
    }

    /** Whether it says that there is nothing. */
    boolean isNothing() {
        return NOTHING.matcher(text).matches();
    }

    CycleItem and(String line) {
        return new CycleItem(mark, text + " " + line.strip());
    }

    /** What it begins with, up to the colon; empty where that is no rank. */
    String rank() {
        String word = text.substring(0, Math.max(0, text.indexOf(':')))
                .replaceAll("[*_`]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        return RANKS.contains(word) ? word : "";
    }

    boolean hasRank() {
        return !rank().isEmpty();
    }

    boolean isProductionRisk() {
        return rank().equals("production-risk");
    }

    boolean namesPullRequest() {
        return PULL_REQUEST.isIn(text);
    }

    /** Whether it says what was written, or that nothing was to be. */
    boolean namesDocument() {
        return DOCUMENT.isIn(text);
    }
}
