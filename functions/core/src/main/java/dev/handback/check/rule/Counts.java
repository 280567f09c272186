package dev.handback.check.rule;

/** How a finding that stands for several says how many more there are. */
final class Counts {
    private Counts() {}

    /** Nothing, or the words for one more or for several, behind a comma. */
    static String more(int count, String one, String several) {
        return count == 0 ? "" : count == 1 ? "," + one : "," + several.formatted(count);
    }
}
