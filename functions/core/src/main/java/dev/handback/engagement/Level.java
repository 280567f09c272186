package dev.handback.engagement;

/** How ready a component is to be run without the provider. Levels are gates: each includes all before it. */
public enum Level {
    NOT_WRITTEN(0, "not yet written"),
    WRITTEN(1, "written"),
    OWNED(2, "owned and fresh"),
    EXERCISED(3, "exercised by your team"),
    EXIT_READY(4, "exit-ready");

    private final int number;
    private final String words;

    Level(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    /** What the level means, in two or three words. */
    public String words() {
        return words;
    }
}
