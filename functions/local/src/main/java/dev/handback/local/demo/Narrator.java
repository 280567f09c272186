package dev.handback.local.demo;

import dev.handback.cli.Console;

/** Tells the story on a terminal or in a log. */
final class Narrator {
    private final Console console;
    private int chapters;

    Narrator(Console console) {
        this.console = console;
    }

    void chapter(String sentence) {
        chapters++;
        console.print("");
        console.print(console.paint(Console.Style.BOLD, chapters + ". " + sentence));
    }

    void say(String sentence) {
        console.print("   " + sentence);
    }

    /** A text as somebody reads it on GitHub. */
    void document(String title, String text) {
        console.print("   " + console.paint(Console.Style.FAINT, "---- " + title + " ----"));
        text.lines().forEach(line -> console.print("   " + console.paint(Console.Style.FAINT, "|") + " " + line));
        console.print("   " + console.paint(Console.Style.FAINT, "----"));
    }

    void proved(String what) {
        console.print("   " + console.paint(Console.Style.GOOD, "ok") + " " + what + ".");
    }
}
