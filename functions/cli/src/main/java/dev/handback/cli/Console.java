package dev.handback.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param colour whether colours are wanted
 * @param progress whether somebody watches: progress is shown on standard error
 * @param width columns
 */
public record Console(PrintStream out, PrintStream err, boolean colour, boolean progress, int width) {

    /** A console for a pipe or a test: plain. */
    public static Console plain(PrintStream out, PrintStream err) {
        return new Console(out, err, false, false, 100);
    }

    /** What is worth knowing while one waits; plain lines in a log, nothing where output is piped for a program. */
    public void note(String line) {
        err.println(paint(Style.FAINT, line));
    }

    public void print(String line) {
        out.println(line);
    }

    /** The text in a style, where colours are wanted. */
    public String paint(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /** The few ways to set off a text. */
    public enum Style {
        BOLD("1"),
        FAINT("2"),
        ERROR("1;31"),
        WARNING("33"),
        NOTICE("36"),
        GOOD("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
